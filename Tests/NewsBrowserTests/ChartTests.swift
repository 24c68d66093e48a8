import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct ChartTests {
  private func figures(columns: Int = 80, rows: Int = 24) -> Session {
    var session = Session(columns: columns, rows: rows)
    session.press(.character("4"), .enter)
    return session
  }

  @Test func `shows a bar for each value, and signs for what is to be looked at again`() {
    let session = figures()
    #expect(session.lines.contains { $0.contains("Tân Tiến") && $0.contains("96,5  ██████  %") })
    #expect(
      session.lines.contains {
        $0.contains("Yên Hòa") && $0.contains("≠") && $0.contains("88  █████▌")
      })
  }

  @Test func `explains the signs of the figure under the cursor`() {
    var session = figures(columns: 120)
    #expect(session.status.contains("g biểu đồ"))
    session.press(.down)
    #expect(session.status.contains("≠ bài khác ghi 91 %: Báo Sơn Hải 01/05/2022"))
    #expect(session.status.contains("! xa các nơi khác: trung vị của 7 số liệu là 96 %"))
    session.press(.up)
    #expect(session.status.contains("g biểu đồ"))
  }

  @Test func `draws bars, then a line over the years, then the table again`() {
    var session = figures()
    let table = session.picture
    session.press(.character("g"))
    #expect(session.lines.contains { $0.contains("96,5  ███████████████") })
    session.press(.character("g"))
    #expect(session.picture.contains("2016") && session.picture.contains("●"))
    #expect(session.lines[2].contains("trung vị theo năm · %"))
    session.press(.character("g"))
    #expect(session.picture == table)
  }

  @Test func `goes back to the table with Escape, and to the top with Home`() {
    var session = figures()
    let table = session.picture
    session.press(.character("g"), .escape)
    #expect(session.picture == table)
    session.press(.down, .home)
    #expect(session.picture == table)
  }

  @Test func `opens the article of a bar`() {
    var session = figures()
    session.press(.character("g"), .down, .enter)
    #expect(session.breadcrumbs.contains("Yên Hòa học cách làm hay"))
    session.press(.left)
    #expect(session.lines.contains { $0.contains("████████████") })
  }

  @Test(arguments: [(40, 10), (20, 5), (24, 6), (200, 60)])
  func `draws charts in windows of any size`(columns: Int, rows: Int) {
    var session = figures(columns: columns, rows: rows)
    session.press(.character("g"))
    if columns >= 40 { #expect(session.lines.contains { $0.contains("██") }) }
    session.press(.character("g"))
    if columns >= 40 { #expect(session.lines.contains { $0.contains("●") }) }
    #expect(session.lines.allSatisfy { DisplayWidth.of($0) <= columns })
  }

  @Test func `keeps g for the top of other lists`() {
    var session = Session()
    session.press(.character("2"), .down, .down, .character("g"))
    #expect(session.status.contains("1/3"))
  }

  @Test func `sorts by every column`() {
    var session = figures(columns: 120)
    var seen: [String] = []
    for _ in 0..<5 {
      session.press(.character("s"))
      if case .list(let list) = session.browser.trail.top, let key = list.query.sort {
        seen.append(key.rawValue)
      }
    }
    #expect(seen == ["value", "unit", "date", "name", "place"])
  }
}
