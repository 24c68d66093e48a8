import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct FilterTests {
  @Test func `says what matches nothing, and how to go on`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("zzz")
    #expect(session.status.contains("Enter giữ  Esc bỏ"))
    session.press(.enter)
    #expect(session.picture.contains("Không có mục nào khớp “zzz”. Esc: bỏ lọc"))
    #expect(!session.status.contains("Enter") && session.status.contains("lọc: “zzz”"))
    session.press(.escape)
    #expect(session.picture.contains("Tân Tiến giữ làng sạch"))
  }

  @Test func `keeps the column it is sorted by where others have to go`() {
    var session = Session(columns: 84, rows: 20)
    session.press(.character("2"))
    #expect(!session.lines[3].contains("Địa bàn"))
    session.press(.character("s"), .character("s"))
    #expect(session.lines[3].contains("Địa bàn↑"))
  }

  @Test func `narrows the list with every letter, with or without marks`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("doi thoai")
    #expect(session.cursorLine.contains("Lọc: doi thoai"))
    #expect(session.picture.contains("Phường 5 đối thoại với dân"))
    #expect(!session.picture.contains("Yên Hòa học cách làm hay"))
    #expect(session.status.contains("1/1"))
  }

  @Test func `keeps the filter after Enter and says so`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("yen")
    session.press(.enter)
    #expect(session.status.contains("1/1 · lọc: “yen”"))
    #expect(session.cursorLine.contains("Yên Hòa học cách làm hay"))
  }

  @Test func `clears the filter with Escape, to where the list was`() {
    var session = Session()
    session.press(.character("2"), .down, .down)
    let before = session.picture
    session.press(.character("f"))
    session.type("yen")
    session.press(.escape)
    #expect(session.picture == before)
    session.press(.character("f"))
    session.type("yen")
    session.press(.enter, .escape)
    #expect(session.picture == before)
  }

  @Test func `keeps the filter while one is away in an article`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("sach")
    session.press(.enter)
    let before = session.picture
    session.press(.enter)
    #expect(session.browser.context == .reader)
    session.press(.escape)
    #expect(session.picture == before)
  }

  @Test func `moves in the list while the filter is typed`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("h")
    session.press(.down)
    #expect(session.status.contains("2/"))
    #expect(session.browser.prompt != nil)
  }

  @Test func `says that nothing matches`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("zzz")
    #expect(session.picture.contains("Không có mục nào khớp"))
    session.press(.enter, .enter, .down)
    #expect(session.browser.context == .list)
  }

  @Test func `highlights what the filter matches`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("lang")
    session.press(.enter, .down)
    let picture = session.canvas.picture(roles: true)
    #expect(picture.contains("⟨selection+underlined⟩làng"))
  }

  @Test func `cycles through the columns it can be sorted by`() {
    var session = Session()
    session.press(.character("2"), .character("s"))
    #expect(session.status.contains("xếp: tên ↑"))
    #expect(session.cursorLine.contains("Phường 5"))
    #expect(session.picture.contains("Tiêu đề↑"))
    session.press(.character("S"))
    #expect(session.status.contains("xếp: tên ↓"))
    #expect(session.cursorLine.contains("Yên Hòa"))
    session.press(.character("s"), .character("s"))
    #expect(session.status.contains("xếp: ngày ↓"))
  }
}
