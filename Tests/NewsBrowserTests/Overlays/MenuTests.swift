import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct MenuTests {
  @Test func `shows the keys of the list, narrowed by typing without marks`() {
    var session = Session()
    session.press(.character("?"))
    #expect(session.picture.contains("Trợ giúp"))
    session.type("dao chieu")
    #expect(
      session.lines.filter { $0.contains("│") && $0.contains("Đảo chiều sắp xếp") }.count == 1)
    #expect(!session.picture.contains("Xuống một dòng"))
  }

  @Test func `stands under headings until one types, with the cursor on keys only`() {
    var session = Session()
    session.press(.character("?"))
    #expect(session.lines.contains { $0.contains("│ Di chuyển  ") })
    #expect(session.browser.menu?.selected?.action == .moveDown)
    for _ in 0..<8 { session.press(.down) }
    #expect(session.browser.menu?.selected?.action == .open)
    session.press(.up)
    #expect(session.browser.menu?.selected?.action == .moveToBottom)
    session.type("loc")
    #expect(session.browser.menu?.shown.allSatisfy { $0.entry != nil } == true)
  }

  @Test func `offers commands in the palette, not keys to move with`() {
    var session = Session()
    session.press(.character(":"))
    let actions = session.browser.menu?.shown.compactMap { $0.entry?.action } ?? []
    #expect(actions.first == .search)
    #expect(!actions.contains(.moveDown) && !actions.contains(.cursorLeft))
    #expect(session.lines.contains { $0.contains("▸ Tìm trong toàn bộ thư viện") })
  }

  @Test func `runs what is selected`() {
    var session = Session()
    session.press(.character("2"), .character("?"))
    session.type("cot sap")
    session.press(.enter)
    #expect(session.browser.menu == nil)
    #expect(session.status.contains("xếp: tên"))
  }

  @Test func `finds a key by its name`() {
    var session = Session()
    session.press(.character("?"))
    session.type("Ctrl-L")
    #expect(session.browser.menu?.selected?.action == .redraw)
  }

  @Test func `is a palette of everything that can be done here`() {
    var session = Session()
    session.press(.character(":"))
    session.type("man hinh van ban")
    session.press(.enter)
    #expect(session.breadcrumbs.contains("Văn bản"))
  }

  @Test func `closes with Escape and changes nothing`() {
    var session = Session()
    session.press(.enter, .down)
    let before = session.picture
    session.press(.character(":"))
    session.type("q")
    session.press(.escape)
    #expect(session.picture == before)
    #expect(session.outside == [.setMouse(true)])
  }

  @Test func `shows the keys of the text while reading`() {
    var session = Session()
    session.press(.character("2"), .enter, .character("?"))
    session.type("trang goc")
    session.press(.enter)
    #expect(session.status.contains("trang gốc"))
  }

  @Test func `fits into the smallest window`() {
    var session = Session(columns: 20, rows: 5)
    session.press(.character(":"))
    session.type("thoat")
    #expect(session.lines[0].hasPrefix("Lệnh: thoat"))
    #expect(session.lines[1].hasPrefix("▸ "))
    session.press(.enter)
    #expect(session.outside.last == .quit)
  }

  @Test func `says that no command matches`() {
    var session = Session()
    session.press(.character(":"))
    session.type("zzz")
    #expect(session.picture.contains("Không có mục nào khớp"))
    session.press(.enter)
    #expect(session.browser.menu != nil)
  }
}
