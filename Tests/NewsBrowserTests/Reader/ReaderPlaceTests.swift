import NewsModel
import Testing

@testable import NewsBrowser

struct ReaderPlaceTests {
  /// Thirty paragraphs of unequal length, each with its number, between lines that are dropped.
  static let longLines: [(LineRole, String)] = (1...30).flatMap { number in
    [
      (LineRole.furniture, "Quảng cáo \(number)"),
      (
        .body,
        "Đoạn \(number): "
          + String(repeating: "bà con trong thôn cùng nhau làm đường ", count: number % 5 + 1)
          + "hết đoạn \(number)."
      ),
      (.body, ""),
    ]
  }

  @Test func `keeps the words at the top when the width changes`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, .scroll(lines: 31), at: 80, 24)
    let words = reader.topWords
    for columns in [40, 120, 20, 200, 33, 80] {
      reader.take(.resize, at: columns, 24)
      #expect(reader.topLineRange.contains(reader.anchor))
    }
    #expect(reader.topWords == words)
    #expect(reader.top == 31)
  }

  @Test func `keeps the words at the top when only the height changes`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, .scroll(lines: 10), at: 60, 24)
    let words = reader.topWords
    reader.take(.resize, at: 60, 5)
    reader.take(.resize, at: 60, 40)
    #expect(reader.topWords == words)
  }

  @Test func `returns to the place after a window too high to scroll`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, .scroll(lines: 40), at: 80, 10)
    let words = reader.topWords
    reader.take(.resize, at: 80, 1000)
    #expect(reader.top == 0)
    reader.take(.resize, at: 80, 10)
    #expect(reader.topWords == words)
  }

  @Test
  func `keeps the selection in view when the window shrinks, and the top when it grows again`() {
    var reader = MarkedPage.reader(Self.longLines, query: "hết đoạn 12")
    reader.take(.resize, .scroll(lines: -12), at: 80, 24)
    let words = reader.topWords
    reader.take(.resize, at: 30, 8)
    #expect(reader.isVisible(reader.selection ?? 0..<0))
    reader.take(.resize, at: 80, 24)
    #expect(reader.topWords == words)
  }

  @Test func `ignores a window without extent`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, .scroll(lines: 7), at: 80, 10)
    let place = reader.anchor
    reader.take(.resize, at: 0, 0)
    #expect(reader.anchor == place)
    reader.take(.resize, at: 80, 10)
    #expect(reader.top == 7)
  }

  @Test(arguments: [0, 1, 2, 15, 40, 1000])
  func `stays at the same words in the raw page and back`(lines: Int) {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, .scroll(lines: lines), at: 80, 10)
    let (anchor, words) = (reader.anchor, reader.topWords)
    reader.take(.toggleRaw, at: 80, 10)
    #expect(reader.form == .raw)
    #expect(reader.text(in: reader.anchor..<(reader.anchor + 30)).hasPrefix(words.prefix(8)))
    reader.take(.toggleRaw, at: 80, 10)
    #expect(reader.form == .cleaned)
    #expect(reader.anchor == anchor)
    #expect(reader.topWords == words)
  }

  @Test func `stays at the same words from the raw page to the article`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, .toggleRaw, .scroll(lines: 40), at: 80, 10)
    while reader.topWords.isEmpty { reader.take(.scroll(lines: 1), at: 80, 10) }
    let words = reader.topWords
    reader.take(.toggleRaw, at: 80, 10)
    if words.hasPrefix("Quảng cáo ") {
      #expect(reader.topWords.hasPrefix("Đoạn \(words.dropFirst(10)):"))
    } else {
      #expect(reader.text(in: reader.anchor..<(reader.anchor + 40)).hasPrefix(words.prefix(10)))
      #expect(reader.topLineRange.contains(reader.anchor))
    }
  }

  @Test func `finds the place in a page whose marks are letters of their own`() {
    var article = MarkedPage.article([(.body, "Hội phụ nữ xã đạt giải nhất hội thi cấp huyện")])
    article.article.rawText =
      "Trang chủ\n \t " + ReaderDrawingTests.decomposed("Hội  phụ nữ   xã đạt giải nhất") + "\n"
    article.article.paragraphs[0].lineNumber = 2
    let focus = MarkedPage.ranges(of: "xã đạt", in: article.article.text)[0]
    var reader = Reader(
      article: article, focus: focus, query: "", language: .english, find: MarkedPage.ranges)
    reader.take(.resize, .toggleRaw, at: 40, 5)
    let words = reader.selection.map { reader.text(in: $0) } ?? ""
    #expect(
      Array(words.utf8)
        == Array(ReaderDrawingTests.decomposed(reader.article.focusWords(focus)).utf8))
  }

  @Test func `shows why each line of the raw page was kept or dropped`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, .toggleRaw, .top, at: 110, 6)
    #expect(
      reader.picture(110, 6) == """
              ngoài bài menu            Trang chủ | Tin mới | Liên hệ
              đầu đề                    Hòa An giữ vững danh hiệu xã nông thôn mới sau năm năm phấn đấu
              ngày giờ                  Thứ năm, 5/9/2024
              tác giả                   Minh Hạnh
              sa-pô                     Nhân dân xã Hòa An cùng góp sức làm đường, thắp sáng ngõ xóm.
              ngoài bài menu            Chia sẻ bài viết
        """)
    #expect(reader.canvas(110, 6).picture(roles: true).contains("⟨dropped⟩Trang chủ"))
    #expect(reader.status() == "42% · trang gốc")
  }

  @Test func `leaves the gutter out of narrow windows`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, .toggleRaw, .top, at: 40, 3)
    #expect(
      reader.picture(40, 3) == """
        Trang chủ | Tin mới | Liên hệ
        Hòa An giữ vững danh hiệu xã nông thôn
        mới sau năm năm phấn đấu
        """)
  }

  @Test func `moves by lines, half windows and windows with two lines of context`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, at: 80, 10)
    var tops: [Int] = []
    let actions: [ReaderAction] = [
      .scroll(lines: 3), .scrollHalf(pages: 1), .scrollPages(1), .scrollPages(-1),
      .scrollHalf(pages: -1), .scroll(lines: -9), .scroll(lines: .max), .scrollPages(.min),
    ]
    for action in actions {
      reader.take(action, at: 80, 10)
      tops.append(reader.top)
    }
    #expect(tops == [3, 8, 16, 8, 3, 0, reader.lineCount - 10, 0])
  }

  @Test func `says how far the reading is`() {
    var reader = MarkedPage.reader(Self.longLines)
    reader.take(.resize, at: 80, 10)
    #expect(reader.status() == "\(10 * 100 / reader.lineCount)%")
    reader.take(.bottom, at: 80, 10)
    #expect(reader.status() == "100%")
    reader.take(.scroll(lines: -1), at: 80, 10)
    #expect(reader.status() != "100%")
  }
}

extension Reader {
  var topLineRange: ClosedRange<Int> {
    let range = layout?.lines[top].range ?? 0..<0
    return range.lowerBound...max(range.lowerBound, range.upperBound)
  }

  var topWords: String { text(in: layout?.lines[top].range ?? 0..<0) }
}

extension AnalyzedArticle {
  fileprivate func focusWords(_ range: Range<Int>) -> String {
    Reader.slice(range, of: article.text)
  }
}
