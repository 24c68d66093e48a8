import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct SearchFacetTests {
  @Test func `counts what is found beside it, and narrows with a key`() {
    var session = searching("sach")
    #expect(!session.picture.contains("Thu hẹp theo"))
    session.press(.tab)
    #expect(session.picture.contains("Thu hẹp theo"))
    #expect(session.picture.contains("Năm (1)"))
    #expect(session.lines.contains { $0.hasSuffix(" 2") && $0.contains("│ ▸ 2022  ") })
    session.press(.enter)
    #expect(session.query == "năm:2022 sach")
    #expect(session.lines[2].hasPrefix(" Tìm: năm:2022 sach"))
    #expect(session.picture.contains("Bài viết (2)"))
    #expect(session.picture.contains("Thu hẹp theo"))
  }

  @Test func `takes the place of the results in a narrow window`() {
    var session = searching("sach", columns: 60, rows: 16)
    session.press(.tab)
    #expect(
      session.picture == """
         coso  Tìm “sach”        Thư viện: 3 bài · 3 xã · 2 mô hình
         1 Địa bàn  2  3  4  5  6
         Tìm: sach
        ── Thu hẹp theo ────────────────────────────────────────────
         Năm (1)
         ▸ 2022                                                   2






        ────────────────────────────────────────────────────────────


         Enter thu hẹp  Tab đóng  ↓ chọn                  4 kết quả
        """)
  }

  @Test func `widens again, and closes with the same key`() {
    var session = searching("sach")
    session.press(.tab, .enter)
    session.press(.backspace)
    #expect(session.query == "sach")
    #expect(session.browser.context == .facets)
    session.press(.backspace)
    #expect(session.browser.context == .search)
    session.press(.tab, .escape)
    #expect(session.browser.context == .search)
    session.press(.backspace)
    #expect(session.query == "sac")
  }

  @Test func `takes a step back though the query was changed since`() {
    var session = searching("sach")
    session.press(.tab, .enter)
    session.type(" se")
    #expect(session.query == "năm:2022 sach se")
    session.press(.backspace)
    #expect(session.query == "sach se")
  }

  @Test func `counts anew for every letter, once the list is there, and takes the latest only`() {
    var session = searching("sac")
    session.press(.tab)
    session.isHeld = true
    session.type("h")
    #expect(session.held.count == 1)
    session.press(.enter)
    #expect(session.query == "sach")
    let late = session.browser.trail.top
    guard case .search(let search) = late else { return }
    session.send(.facets([], generation: search.generation - 1))
    #expect(session.picture.contains("2022"))
    session.release()
    session.press(.enter)
    #expect(session.query == "năm:2022 sach")
  }

  @Test func `asks for nothing where no article was found`() {
    var session = searching("zzz")
    session.press(.tab)
    #expect(session.picture.contains("Không có gì để thu hẹp"))
    session.press(.enter, .down)
    #expect(session.query == "zzz")
  }

  @Test func `forgets the counting that failed`() {
    var session = searching("sach")
    session.isHeld = true
    session.press(.tab)
    guard case .search(let search) = session.browser.trail.top else { return }
    session.send(.failed("Không đọc được", generation: search.generation))
    #expect(session.picture.contains("Không có gì để thu hẹp"))
    #expect(session.picture.contains("Bài viết (2)"))
  }

  @Test func `narrows by a click`() {
    var session = searching("sach")
    session.press(.tab)
    let row = session.lines.firstIndex { $0.contains("▸ 2022") } ?? 0
    session.click(column: 90, row: row)
    #expect(session.query == "năm:2022 sach")
  }

  @Test func `offers the nearest query where nothing is found, and takes it`() {
    var library = FakeLibrary()
    library.suggestion = SearchSuggestion(
      query: "sach", changes: [.replaced("sachh", by: "sach")], total: 2)
    var session = Session(library: library)
    session.press(.character("/"))
    session.type("sachh")
    #expect(session.lines.contains { $0.hasPrefix(" Không có “sachh”; gần nhất:") })
    #expect(session.lines.contains { $0.contains(" ▸ sach ") && $0.contains("sach thay sachh") })
    session.press(.enter)
    #expect(session.query == "sach")
    #expect(session.picture.contains("Bài viết (2)"))
  }

  @Test func `says when articles come newest first`() {
    var session = searching("sach")
    #expect(!session.status.contains("mới nhất trước"))
    guard case .search(let search) = session.browser.trail.top, var results = search.results else {
      return
    }
    results.groups[results.groups.count - 1].order = .date
    session.isHeld = true
    session.type("e")
    guard case .search(let next) = session.browser.trail.top else { return }
    session.send(.searched(results, generation: next.generation))
    #expect(session.status.contains("mới nhất trước"))
    #expect(session.lines.contains { $0.hasPrefix(" Bài viết (2) · mới nhất trước") })
  }

  private func searching(_ query: String, columns: Int = 120, rows: Int = 40) -> Session {
    var session = Session(columns: columns, rows: rows)
    session.press(.character("/"))
    session.type(query)
    return session
  }
}

extension Session {
  /// The query of the search that is shown.
  fileprivate var query: String {
    guard case .search(let search) = browser.trail.top else { return "" }
    return search.editor.text
  }
}
