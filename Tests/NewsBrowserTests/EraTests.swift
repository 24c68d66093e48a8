import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct EraTests {
  @Test func `says which units are counted under, and changes them`() {
    var session = Session()
    #expect(session.lines[2].contains("Địa bàn · địa giới khi đăng bài"))
    session.press(.character("v"))
    #expect(session.lines[2].contains("Địa bàn · địa giới hiện nay"))
    #expect(session.cursorLine.contains("Sơn Hải Mới"))
    session.press(.character("v"))
    #expect(session.cursorLine.contains("Sơn Hải") && !session.cursorLine.contains("Mới"))
  }

  @Test func `leads from a former unit to the one it has become, and back to where it was`() {
    var session = Session()
    session.press(.enter, .enter, .enter)
    let former = session.picture
    session.press(.character("v"))
    #expect(session.breadcrumbs.hasPrefix(" coso  Sơn Hải Mới › An Bình"))
    #expect(session.lines[2].contains("An Bình · xã · từ 01/07/2025"))
    session.press(.character("v"))
    #expect(session.picture == former)
  }

  @Test func `walks to what a unit was made of, and to its articles of a year`() {
    var session = Session()
    session.press(.enter, .enter, .enter, .end)
    #expect(session.cursorLine.contains("nay là xã An Bình"))
    session.press(.enter)
    #expect(session.lines[2].contains("An Bình · xã"))
    session.press(.down)
    #expect(session.cursorLine.contains("trước là xã Tân Tiến"))
    session.press(.enter)
    #expect(session.breadcrumbs.contains("An Bình › Tân Tiến"))
    session.press(.left, .end)
    #expect(session.cursorLine.contains("2021 ██▎"))
    session.press(.enter)
    guard case .list(let list) = session.browser.trail.top else { return #expect(Bool(false)) }
    #expect(list.query.content == .articles)
    #expect(list.query.filter.years == 2021...2021 && list.query.filter.era == .today)
  }

  @Test func `goes back to the lists it did not walk through`() {
    var session = Session()
    session.press(.enter, .enter, .enter, .character("v"), .left)
    #expect(session.breadcrumbs.hasPrefix(" coso  Sơn Hải Mới"))
    session.press(.left)
    #expect(session.cursorLine.contains("Sơn Hải Mới"))
  }

  @Test func `says where there are no two eras`() {
    var session = Session()
    session.press(.character("3"), .character("v"))
    #expect(session.status.contains("màn hình Địa bàn"))
    #expect(!session.status.contains("v địa giới"))
  }

  @Test(arguments: [(0, 8, ""), (1, 800, "▏"), (1, 8, "█"), (5, 16, "██▌"), (9, 9, "████████")])
  func `draws bars an eighth of a cell exact`(part: Int, whole: Int, bar: String) {
    #expect(Bar.text(part, of: whole, columns: 8) == bar)
  }
}
