import NewsModel
import Testing

@testable import NewsStore

struct PageCodingTests {
  @Test(
    arguments: [
      // Lines that were closed up, dropped or are not in the text are kept; the others are not.
      ("Cầu mới\n\nSáng nay.\nChia sẻ", ["1 Cầu mới", "3 Sáng nay."], "\n\n\nChia sẻ", false),
      ("  Cầu mới\r\nSáng nay.\n", ["1 Cầu mới", "2 Sáng nay."], "  Cầu mới\r\n\n", false),
      ("Cầu mới \r\nSáng nay.\t", ["1 Cầu mới", "2 Sáng nay."], " \r\n\t", false),
      ("Cầu mới!\nSáng nay.", ["1 Cầu mới", "2 Sáng nay."], "Cầu mới!\n", false),
      ("Cầu mới", ["1 Cầu mới"], "", false),
      ("", [], "", false),
      // What cannot be told apart afterwards is kept whole.
      ("\nSáng nay.", ["1 Cầu mới", "2 Sáng nay."], "\nSáng nay.", true),
    ] as [(String, [String], String, Bool)])
  func `keeps what the text does not have`(
    page: String, lines: [String], kept: String, isWhole: Bool
  ) {
    let article = Self.article(page, lines)
    let column = PageCoding.encode(article)
    #expect(column.bytes == Array(kept.utf8))
    #expect(column.isWhole == isWhole)
    let restored = PageCoding.decode(
      column, text: Array(article.text.utf8), paragraphs: article.paragraphs)
    #expect(restored == Array(page.utf8))
  }

  /// - Parameter lines: number and text of each line that the text has.
  private static func article(_ page: String, _ lines: [String]) -> Article {
    var text = ""
    var paragraphs: [Paragraph] = []
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1)
      let start = text.utf8.count
      text += parts[1]
      paragraphs.append(
        Paragraph(
          range: start..<text.utf8.count, role: .body, lineNumber: Int(parts[0]) ?? 0))
    }
    return Article(
      id: "", source: ArticleSource(path: "", sha256: ""), title: nil, byline: nil,
      published: nil, rawText: page, lines: [], text: text, paragraphs: paragraphs)
  }
}
