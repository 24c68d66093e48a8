import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct MouseTests {
  @Test func `selects with a click and opens with a second one`() {
    var session = Session()
    session.press(.enter)
    session.click(column: 30, row: 5)
    #expect(session.cursorLine.contains("▸ Đông Giang") || session.status.contains("2/7"))
    session.click(column: 30, row: 5)
    #expect(session.breadcrumbs.contains("Sơn Hải › Đông Giang"))
  }

  @Test func `changes the screen with a click on its tab`() {
    var session = Session()
    session.click(column: 13, row: 1)
    #expect(session.breadcrumbs.contains("Bài viết"))
  }

  @Test func `goes back with a click on the way walked or on the list above`() {
    var session = Session()
    session.press(.enter, .enter, .enter)
    session.click(column: 8, row: 0)
    #expect(session.breadcrumbs.hasPrefix(" coso  Sơn Hải   "))
    session.click(column: 3, row: 4)
    #expect(session.breadcrumbs.hasPrefix(" coso  Địa bàn"))
    session.press(.enter, .enter)
    session.click(column: 1, row: 0)
    #expect(session.breadcrumbs.hasPrefix(" coso  Địa bàn"))
  }

  @Test func `moves with the wheel, not beyond the ends`() {
    var session = Session(library: LongListTests.library)
    session.press(.character("2"))
    let first = session.picture
    let point = Point(column: 5, row: 10)
    session.send(.input(.mouse(MouseEvent(.wheelUp, at: point))))
    #expect(session.picture == first)
    session.send(.input(.mouse(MouseEvent(.wheelDown, at: point))))
    #expect(session.lines[4].contains("Bài số 3"))
  }

  @Test func `keeps the filter that is being typed when a row is clicked`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.type("sach")
    session.click(column: 5, row: 4)
    #expect(session.browser.prompt == nil)
    session.press(.left)
    #expect(session.status.contains("lọc: “sach”"))
  }

  @Test func `is turned off and on with a key`() {
    var session = Session()
    session.press(.character("m"))
    #expect(session.outside.last == .setMouse(false))
    #expect(session.status.contains("Đã tắt chuột"))
    session.press(.character("m"))
    #expect(session.outside.last == .setMouse(true))
  }

  @Test func `chooses in search and palette`() {
    var session = Session()
    session.press(.character("/"))
    session.type("sach")
    session.click(column: 10, row: 4)
    session.click(column: 10, row: 5)
    session.click(column: 10, row: 5)
    #expect(session.browser.context != .search)
    session.press(.escape, .escape, .character(":"))
    session.click(column: 0, row: 39)
    #expect(session.browser.menu == nil)
  }

  @Test func `ignores clicks outside of a window that has shrunk`() {
    var session = Session(columns: 20, rows: 5)
    for column in [-3, 0, 19, 300] {
      for row in [-1, 0, 2, 4, 90] { session.click(column: column, row: row) }
    }
    #expect(session.lines.count == 5)
  }
}
