import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct ReadingTests {
  @Test func `finds words in the text as they are typed, and goes back with Escape`() {
    var session = Session()
    session.press(.character("2"), .enter, .character("/"))
    session.type("nuoc")
    #expect(session.cursorLine.contains("Tìm trong bài: nuoc"))
    #expect(session.status.contains("khớp 1/1"))
    session.press(.enter)
    #expect(session.cursorLine.contains("nước sạch"))
    session.press(.character("/"))
    session.type("zzz")
    session.press(.escape)
    #expect(session.browser.prompt == nil)
    #expect(session.browser.context == .reader)
  }

  @Test func `names the keys that do something in the text`() {
    var session = Session()
    session.press(.character("2"), .enter)
    #expect(!session.status.contains("Enter") && !session.status.contains("n khớp"))
    session.press(.tab)
    #expect(session.status.hasPrefix(" Enter nơi khác  ← lùi"))
  }

  @Test func `keeps the share read and the match where there is little room`() {
    var session = Session(columns: 40, rows: 10)
    session.press(.character("2"), .enter, .character("t"), .character("/"))
    session.type("sach")
    session.press(.enter)
    #expect(session.status.contains("khớp 1/"))
    #expect(!session.status.contains("trang gốc"))
  }

  @Test func `copies the row with its sentence and article`() {
    var session = Session()
    session.press(.character("4"), .enter, .character("y"))
    #expect(
      session.outside.last
        == .copy(
          "Tân Tiến\t96,5\t%\t2022\tAn Lạc, Sơn Hải\t"
            + "Đến nay 96,5% hộ dân có nước sạch, theo Nghị quyết 12-NQ/HU của huyện ủy.\t"
            + "Tân Tiến giữ làng sạch\t01/05/2022\tBáo Sơn Hải"))
  }

  @Test func `opens the source file from the list and from the text`() {
    var session = Session()
    session.press(.character("2"), .character("o"))
    #expect(session.outside.last == .openSource(path: "bai-0.txt"))
    session.press(.down, .enter, .character("o"))
    #expect(session.outside.last == .openSource(path: "bai-1.txt"))
    session.press(.character("1"), .character("o"))
    #expect(session.status.contains("Mục này không có tệp nguồn"))
  }

  @Test func `keeps the article when the window changes`() {
    var session = Session()
    session.press(.character("2"), .enter)
    session.send(.input(.resize(Size(columns: 40, rows: 10))))
    #expect(session.lines.count == 10)
    #expect(session.picture.contains("Tân Tiến"))
    session.press(.left)
    #expect(session.cursorLine.contains("Tân Tiến giữ làng"))
  }
}
