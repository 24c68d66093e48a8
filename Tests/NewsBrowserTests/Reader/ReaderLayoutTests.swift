import NewsModel
import Synchronization
import Testing

@testable import NewsBrowser

struct ReaderLayoutTests {
  @Test(.timeLimit(.minutes(1)))
  func `lays out one paragraph of a million bytes, each word once`() {
    let word = "nông thôn mới "
    let count = 1_000_000 / word.utf8.count
    let article = MarkedPage.article([(.body, "")]).article
    var giant = article
    giant.text = String(repeating: word, count: count)
    let layout = ReaderLayout(of: giant, form: .cleaned, windowColumns: 80)
    // Three syllables take 14 columns with their blanks, so 72 columns hold fifteen.
    #expect(layout.lines.count == (count * 3 + 14) / 15)
    #expect(
      zip(layout.lines, layout.lines.dropFirst()).allSatisfy {
        $0.range.upperBound + 1 == $1.range.lowerBound
      })
    #expect(layout.line(at: 500_000) == layout.lines.lastIndex { $0.range.lowerBound <= 500_000 })
  }

  @Test func `lays out and searches once, not for every key`() throws {
    let calls = Mutex(0)
    let article = MarkedPage.article(ReaderPlaceTests.longLines)
    var reader = Reader(
      article: article, focus: nil, query: "Đoạn", language: .vietnamese,
      find: { query, text in
        calls.withLock { $0 += 1 }
        return MarkedPage.ranges(of: query, in: text)
      })
    reader.take(.resize, at: 80, 24)
    let lines = try #require(reader.layout).lines.withUnsafeBufferPointer { $0.baseAddress }
    let keys: [ReaderAction] = [
      .scroll(lines: 1), .scrollPages(1), .nextMatch, .nextFact, .previousMatch, .bottom, .top,
      .copy, .open, .resize,
    ]
    for key in keys {
      reader.take(key, at: 80, 24)
      _ = reader.canvas(80, 24)
    }
    reader.take(.resize, at: 80, 20)
    let after = try #require(reader.layout).lines.withUnsafeBufferPointer { $0.baseAddress }
    #expect(lines == after)
    #expect(calls.withLock { $0 } == 1)
  }

  @Test(arguments: [1, 2, 19, 20, 40, 41, 44, 60, 72, 76, 80, 100, 200, 1000])
  func `keeps the text and the gutter inside the window`(columns: Int) {
    for showsGutter in [false, true] {
      let division = ReaderColumns(columns: columns, showsGutter: showsGutter)
      #expect((1...72).contains(division.measure))
      #expect(division.gutterColumn >= 0)
      #expect(division.textColumn == division.gutterColumn + division.gutter)
      #expect(division.textColumn + division.measure <= columns)
    }
  }

  @Test func `reads a text without paragraphs as one`() {
    var article = MarkedPage.article([(.body, "một hai")]).article
    article.paragraphs = []
    #expect(
      ReaderLayout(of: article, form: .cleaned, windowColumns: 3).lines.map(\.range) == [
        0..<5, 6..<9,
      ])
  }

  @Test func `survives paragraphs that lie outside the text`() {
    var article = MarkedPage.article([(.body, "một hai")]).article
    article.paragraphs = [
      Paragraph(range: 5..<900, role: .body, lineNumber: 1),
      Paragraph(range: 0..<3, role: .body, lineNumber: 900),
      Paragraph(range: 700..<900, role: .title, lineNumber: -4),
    ]
    let layout = ReaderLayout(of: article, form: .cleaned, windowColumns: 40)
    #expect(layout.lines.allSatisfy { $0.range.upperBound <= article.text.utf8.count })
    var reader = Reader(
      article: AnalyzedArticle(article: article), focus: 0..<2, query: "", language: .english,
      find: MarkedPage.ranges)
    reader.take(.resize, .toggleRaw, .bottom, .toggleRaw, at: 40, 3)
    #expect(reader.form == .cleaned)
  }

  @Test func `counts physical lines as editors do`() {
    #expect(PhysicalLines.ranges(in: "") == [])
    #expect(PhysicalLines.ranges(in: "a\n\nbc\n") == [0..<1, 2..<2, 3..<5])
    #expect(PhysicalLines.ranges(in: "a\nb") == [0..<1, 2..<3])
  }
}
