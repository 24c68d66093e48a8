import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct DrillTests {
  @Test func `walks from the province to the sentence`() {
    var session = Session()
    #expect(session.cursorLine.contains("Sơn Hải"))
    session.press(.enter, .enter, .enter)
    #expect(session.breadcrumbs.hasPrefix(" coso  Sơn Hải › An Lạc › Tân Tiến"))
    session.press(.enter)
    #expect(session.cursorLine.contains("Nhà sạch vườn xanh"))
    session.press(.right)
    #expect(session.breadcrumbs.contains("Mô hình › Tân Tiến giữ làng sạch"))
    #expect(session.cursorLine.contains("mô hình “Nhà sạch vườn xanh”"))
  }

  @Test func `goes back one level at a time, to where it was`() {
    var session = Session()
    session.press(.enter, .down)
    let second = session.picture
    session.press(.enter, .end, .enter, .enter)
    #expect(session.breadcrumbs.contains("Phường 5 đối thoại với dân"))
    session.press(.backspace, .character("h"))
    #expect(session.cursorLine.contains("Bài viết"))
    session.press(.escape)
    #expect(session.picture == second)
  }

  @Test func `does not lead from a list of all places to itself`() {
    var session = Session()
    session.press(.character("3"), .enter)
    #expect(!session.status.contains("nơi khác"))
    let depth = session.browser.trail.depth
    session.press(.character("p"))
    #expect(session.browser.trail.depth == depth)
    #expect(session.status.contains("Danh sách này đã gồm mọi nơi"))
  }

  @Test func `stays at the first list when there is nothing to go back to`() {
    var session = Session()
    let first = session.picture
    session.press(.left, .escape, .backspace)
    #expect(session.picture == first)
  }

  @Test func `leads from a model to the communes that follow it`() {
    var session = Session()
    session.press(.character("3"))
    #expect(session.cursorLine.contains("Nhà sạch vườn xanh"))
    session.press(.enter)
    #expect(session.lines.contains { $0.contains("Tân Tiến") })
    #expect(session.lines.contains { $0.contains("Yên Hòa") })
    session.press(.down, .enter)
    #expect(session.breadcrumbs.contains("Yên Hòa học cách làm hay"))
  }

  @Test(arguments: [
    (Screen.articles, "Tân Tiến giữ làng sạch"), (.indicators, "Tân Tiến giữ làng sạch"),
    (.achievements, "Tân Tiến giữ làng sạch"), (.documents, "Tân Tiến giữ làng sạch"),
  ])
  func `leads from every screen to an article`(screen: Screen, title: String) {
    var session = Session()
    session.press(.character(Character("\(screen.rawValue)")))
    for _ in 0..<3 {
      if case .reading = session.browser.trail.top { break }
      session.press(.enter)
    }
    #expect(session.breadcrumbs.contains(title))
  }

  @Test func `keeps each screen as it was left`() {
    var session = Session()
    session.press(.enter, .down)
    let places = session.picture
    session.press(.tab, .down)
    let articles = session.picture
    session.press(.character("1"))
    #expect(session.picture == places)
    session.press(.character("2"))
    #expect(session.picture == articles)
  }

  @Test func `shows all places that report the same figure`() {
    var session = Session()
    session.press(.enter, .enter, .enter, .down, .enter)
    #expect(session.cursorLine.contains("96,5"))
    session.press(.character("p"))
    #expect(session.lines.contains { $0.contains("Yên Hòa") && $0.contains("88") })
    session.press(.left)
    #expect(session.cursorLine.contains("96,5"))
  }

  @Test func `names a unit whose name is a number by its kind`() {
    var session = Session()
    session.press(.enter, .down, .enter)
    #expect(session.cursorLine.contains("Phường 5"))
  }
}
