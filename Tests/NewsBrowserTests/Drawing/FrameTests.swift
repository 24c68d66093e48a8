import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct FrameTests {
  private static let bodies: [Frame.Body] = [
    .list(hasParent: true), .list(hasParent: false), .search, .reading,
  ]

  @Test(arguments: bodies)
  func `keeps all panes inside the window and apart, at every size`(body: Frame.Body) {
    for columns in 20...150 {
      for rows in 5...50 {
        let size = Size(columns: columns, rows: rows)
        let frame = Frame(size, body: body)
        let parts =
          [frame.breadcrumbs, frame.tabs, frame.prompt, frame.foot, frame.status]
          + [frame.parent?.area, frame.current.area, frame.preview?.area, frame.footer]
          .compactMap { $0 }
        let visible = parts.filter { !$0.isEmpty }
        #expect(!frame.current.rows.isEmpty, "\(columns)x\(rows)")
        for (index, part) in visible.enumerated() {
          #expect(part.intersection(Rect(size)) == part, "\(columns)x\(rows)")
          for other in visible[..<index] where !part.intersection(other).isEmpty {
            Issue.record("\(part) and \(other) overlap at \(columns)x\(rows)")
          }
        }
      }
    }
  }

  @Test(arguments: [(200, 3), (110, 3), (109, 2), (72, 2), (71, 1), (20, 1)])
  func `shows as many panes as the width holds`(columns: Int, panes: Int) {
    let frame = Frame(Size(columns: columns, rows: 24), body: .list(hasParent: true))
    #expect([frame.parent, frame.current, frame.preview].compactMap { $0 }.count == panes)
  }

  @Test func `shows what the row holds below a narrow list, where there are lines for it`() {
    let heights = [5, 7, 8, 13, 14, 40].map { rows in
      Frame(Size(columns: 60, rows: rows), body: .list(hasParent: false)).footer?.rows
    }
    #expect(heights == [nil, nil, 1, 1, 2, 2])
  }
}
