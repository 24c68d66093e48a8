import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct BreadcrumbTests {
  @Test(arguments: [
    (120, " coso  Sơn Hải › An Lạc › Tân Tiến › Mô hình › Tân Tiến giữ làng sạch"),
    (60, " … › An Lạc › Tân Tiến › Mô hình › Tân Tiến giữ làng sạch"),
    (50, " … › Tân Tiến › Mô hình › Tân Tiến giữ làng sạch"),
    (40, " … › Mô hình › Tân Tiến giữ làng sạch"),
    (30, " … › Tân Tiến giữ làng sạch"),
    (20, " Tân Tiến giữ làng …"),
  ])
  func `keeps the end of a way that is too long`(columns: Int, line: String) {
    var session = Session(columns: columns, rows: 20)
    session.press(.enter, .enter, .enter, .enter, .enter)
    #expect(session.breadcrumbs.hasPrefix(line))
  }

  @Test func `cuts a long title in the middle before it leaves anything out`() {
    var session = Session(columns: 76, rows: 20)
    session.press(.character("5"), .enter, .tab, .enter)
    #expect(
      session.breadcrumbs.hasPrefix(" coso  Thành tích › Tân Tiến giữ làng sạch › "))
    session.send(.input(.resize(Size(columns: 60, rows: 20))))
    #expect(session.breadcrumbs.hasPrefix(" coso  Thành tích › Tân Tiến giữ"))
    #expect(session.breadcrumbs.contains("… › "))
  }

  @Test func `counts what there is in the unit walked into, else in the library`() {
    var session = Session(columns: 110, rows: 20)
    #expect(session.breadcrumbs.contains("Thư viện: 3 bài · 3 xã"))
    session.press(.enter)
    #expect(session.breadcrumbs.contains("Sơn Hải: 3 bài · 2 mô hình"))
    session.press(.enter, .enter)
    #expect(session.breadcrumbs.contains("Tân Tiến: 1 bài · 1 mô hình"))
    session.press(.enter)
    #expect(session.breadcrumbs.contains("Tân Tiến: 1 bài"))
    session.press(.character("2"))
    #expect(session.breadcrumbs.contains("Thư viện: 3 bài"))
  }
}
