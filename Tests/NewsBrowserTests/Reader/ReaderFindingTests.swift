import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

struct ReaderFindingTests {
  static let size = Size(columns: 40, rows: 6)

  @Test func `opens at the focus, highlighted, a third from the top`() {
    let lines = ReaderPlaceTests.longLines
    let text = MarkedPage.article(lines).article.text
    let focus = MarkedPage.ranges(of: "Đoạn 20", in: text)[0]
    var reader = MarkedPage.reader(lines, focus: focus)
    reader.take(.resize, at: 40, 9)
    let canvas = reader.canvas(40, 9)
    #expect(canvas.lines()[3].hasPrefix("Đoạn 20:"))
    #expect(canvas.cursor == Point(column: 0, row: 3))
    #expect(reader.picture(40, 9, roles: true).contains("⟨currentMatch⟩Đoạn 20⟨text⟩:"))
  }

  @Test func `opens at the first match of the query with all matches highlighted`() {
    var reader = MarkedPage.reader(ReaderPlaceTests.longLines, query: "đoạn 7")
    reader.take(.resize, at: 40, 9)
    #expect(reader.picture(40, 9, roles: true).contains("⟨currentMatch⟩đoạn 7⟨text⟩."))
    #expect(reader.status().contains("khớp 1/1"))
  }

  @Test func `opens at the match that the focus touches`() {
    let lines: [(LineRole, String)] = [(.body, "xã một, xã hai, xã ba")]
    var reader = MarkedPage.reader(lines, focus: 10..<18, query: "xã")
    reader.take(.resize, at: 40, 6)
    #expect(reader.status() == "100% · khớp 2/3")
    #expect(
      reader.picture(40, 6, roles: true).hasPrefix(
        "⟨match⟩xã⟨text⟩ một, ⟨currentMatch⟩xã⟨text⟩ hai, ⟨match⟩xã⟨text⟩ ba"))
  }

  @Test func `selects the fact it is opened at`() {
    let article = MarkedPage.article(sampleLines)
    var reader = MarkedPage.reader(sampleLines, focus: article.models[0].evidence.range)
    reader.take(.resize, at: 80, 10)
    #expect(reader.canvas(80, 10).lines()[9] == " Mô hình · “Ngõ sáng” · Hội Phụ nữ")
  }

  @Test func `follows the query letter by letter and goes back when it is cancelled`() {
    var reader = MarkedPage.reader(ReaderPlaceTests.longLines)
    reader.take(.resize, .scroll(lines: 5), at: 40, 6)
    let before = reader.picture(40, 6, roles: true)
    for query in ["Đ", "Đo", "Đoạn 1", "Đoạn 19"] { reader.take(.find(query), at: 40, 6) }
    #expect(reader.picture(40, 6, roles: true).contains("⟨currentMatch⟩Đoạn 19⟨text⟩"))
    reader.take(.find("Đoạn 1"), at: 40, 6)
    #expect(reader.text(in: reader.selection ?? 0..<0) == "Đoạn 1")
    reader.take(.find("không có đâu"), at: 40, 6)
    #expect(reader.status().contains("không thấy"))
    reader.take(.findCancelled, at: 40, 6)
    #expect(reader.picture(40, 6, roles: true) == before)
  }

  @Test func `stays at the match when the search ends`() {
    var reader = MarkedPage.reader(ReaderPlaceTests.longLines)
    reader.take(.resize, .find("Đoạn 25"), .findEnded, at: 40, 6)
    let place = reader.top
    reader.take(.findCancelled, at: 40, 6)
    #expect(reader.top == place)
    #expect(reader.isVisible(reader.selection ?? 0..<0))
  }

  @Test func `changes nothing when a search ends before a letter is typed`() {
    var reader = MarkedPage.reader(ReaderPlaceTests.longLines, query: "Đoạn 20")
    reader.take(.resize, at: 40, 6)
    let before = reader.picture(40, 6, roles: true)
    reader.take(.find("x"), .find(""), .findEnded, at: 40, 6)
    #expect(reader.picture(40, 6, roles: true) == before)
    #expect(reader.status().contains("khớp 1/1"))
  }

  @Test func `steps through the matches both ways and says when it goes round`() {
    var reader = MarkedPage.reader([(.body, "xã một, xã hai, xã ba")], query: "xã")
    reader.take(.resize, at: 40, 6)
    #expect(reader.update(.nextMatch, size: Self.size) == .none)
    #expect(reader.update(.nextMatch, size: Self.size) == .none)
    #expect(reader.status() == "100% · khớp 3/3")
    #expect(reader.update(.nextMatch, size: Self.size) == .notice("Hết bài, tiếp từ đầu"))
    #expect(reader.status() == "100% · khớp 1/3")
    #expect(reader.update(.previousMatch, size: Self.size) == .notice("Đầu bài, tiếp từ cuối"))
    #expect(reader.status() == "100% · khớp 3/3")
  }

  @Test func `goes on from what is in view when the match is not`() {
    var reader = MarkedPage.reader(ReaderPlaceTests.longLines, query: "hết đoạn")
    reader.take(.resize, .bottom, at: 40, 6)
    _ = reader.update(.nextMatch, size: Self.size)
    #expect(reader.status() == "100% · khớp 29/30")
    reader.take(.top, at: 40, 6)
    #expect(reader.update(.previousMatch, size: Self.size) == .none)
    #expect(reader.status().contains("khớp 1/30"))
  }

  @Test func `says that there is nothing to find`() {
    var reader = MarkedPage.reader(sampleLines)
    #expect(
      reader.update(.nextMatch, size: Self.size)
        == .notice("Chưa tìm gì trong bài: gõ / rồi từ cần tìm"))
    reader.take(.find("zzz"), .findEnded, at: 40, 6)
    #expect(reader.update(.previousMatch, size: Self.size) == .notice("Không thấy “zzz”"))
  }

  @Test func `finds in the raw page what cleaning dropped`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, .toggleRaw, .find("Chia sẻ"), .findEnded, at: 80, 24)
    #expect(reader.status() == "100% · khớp 1/1 · trang gốc")
    reader.take(.toggleRaw, at: 80, 24)
    #expect(reader.status() == "100% · không thấy")
  }

  @Test func `cuts matches that reach beyond the text or overlap`() {
    let article = MarkedPage.article([(.body, "một hai ba")])
    let find: @Sendable (String, String) -> [Range<Int>] = { _, _ in
      [0..<3, 2..<5, 4..<4, 8..<400, 500..<600]
    }
    let reader = Reader(
      article: article, focus: 90..<95, query: "x", language: .english, find: find)
    #expect(reader.matches == [0..<3, 3..<5, 8..<12])
    #expect(reader.focus == nil)
  }
}
