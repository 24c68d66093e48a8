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
}
