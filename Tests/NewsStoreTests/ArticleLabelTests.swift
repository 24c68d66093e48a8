import NewsModel
import Testing

@testable import NewsStore

struct ArticleLabelTests {
  @Test(
    arguments: [
      (
        [(LineRole.title, "Cầu mới"), (.byline, "Hà An"), (.body, "Sáng nay.")], "Cầu mới",
        "Sáng nay."
      ),
      // A page says its headline again, in full or in capitals.
      (
        [(.title, "Cầu mới"), (.lead, "CẦU MỚI ở bản Mây"), (.body, "Sáng nay.")], "Cầu mới",
        "Sáng nay."
      ),
      ([(.title, "Cầu mới"), (.lead, "Cầu mới ở bản Mây")], "Cầu mới", "Cầu mới ở bản Mây"),
      (
        [(.dateline, "5/7"), (.body, "Sáng nay,\tbản Mây.")], "Sáng nay, bản Mây.",
        "Sáng nay, bản Mây."
      ),
      ([(.title, "Cầu mới"), (.caption, "Ảnh: Hà An")], "Cầu mới", "Cầu mới Ảnh: Hà An"),
      ([], "", ""),
    ] as [([(LineRole, String)], String, String)])
  func `opens with the running text`(
    lines: [(LineRole, String)], label: String, opening: String
  ) {
    var text = ""
    var paragraphs: [Paragraph] = []
    for (role, line) in lines {
      let start = text.isEmpty ? 0 : text.utf8.count + 1
      text += (text.isEmpty ? "" : " ") + line
      paragraphs.append(
        Paragraph(range: start..<text.utf8.count, role: role, lineNumber: paragraphs.count + 1))
    }
    let title = lines.first { $0.0 == .title }?.1
    let article = Article(
      id: "", source: ArticleSource(path: "", sha256: ""), title: title, byline: nil,
      published: nil, rawText: text, lines: [], text: text, paragraphs: paragraphs)
    #expect(ArticleLabel(article).text == label)
    #expect(ArticleLabel(article).opening == opening)
  }
}
