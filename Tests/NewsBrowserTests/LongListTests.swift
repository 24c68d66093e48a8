import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct LongListTests {
  static let library: FakeLibrary = {
    var library = FakeLibrary()
    let article = library.articles[0]
    library.articles = (0..<5_000).map { number in
      var copy = article
      copy.article.id = "c\(number)"
      copy.article.title = "Bài số \(number)"
      return copy
    }
    return library
  }()

  @Test func `reads excerpts of the hits in view and of a page below, each once`() {
    var session = Session(columns: 100, rows: 16, library: LongListTests.library)
    session.press(.character("/"))
    session.isHeld = true
    session.type("sach")
    guard case .search? = session.held.last else { return #expect(Bool(false)) }
    session.held.removeFirst(session.held.count - 1)
    session.answer(session.held.removeLast())
    let height = session.excerptsAsked().count / 2
    #expect((5...10).contains(height))
    session.press(.pageDown, .pageDown, .pageDown, .pageUp, .pageDown)
    let all = session.excerptsAsked()
    #expect(all.count > 2 * height && all.count == Set(all).count)
    guard case .search(let search) = session.browser.trail.top else { return }
    #expect(search.selected != nil && search.selected?.range == nil)
    session.release()
    guard case .search(let search) = session.browser.trail.top else { return }
    #expect(search.selected?.range != nil && search.selected?.snippet != nil)
  }

  @Test func `asks only for the rows around those in view`() {
    var session = Session(library: LongListTests.library)
    session.isHeld = true
    session.press(.character("2"))
    #expect(session.held.count == 1)
    session.release()
    session.isHeld = true
    session.press(.end)
    let ranges = session.held.compactMap { effect -> Range<Int>? in
      guard case .loadPage(let query, let range, _) = effect, query.content == .articles else {
        return nil
      }
      return range
    }
    #expect(ranges == [4_928..<4_992, 4_992..<5_056, 4_864..<4_928])
    #expect(session.cursorLine.contains("…"))
    session.release()
    #expect(session.cursorLine.contains("Bài số 4999"))
    #expect(session.status.contains("5.000/5.000"))
  }

  @Test func `asks for nothing when a row is at hand`() {
    var session = Session(library: LongListTests.library)
    session.press(.character("2"))
    session.isHeld = true
    session.press(.down, .down, .down)
    #expect(session.held.isEmpty)
  }

  @Test func `steps through the articles of a list without leaving the text`() {
    var session = Session(library: LongListTests.library)
    session.press(.character("2"), .enter, .character("]"), .character("]"), .character("["))
    #expect(session.breadcrumbs.contains("Bài số 1"))
    session.press(.left)
    #expect(session.cursorLine.contains("Bài số 1"))
  }

  @Test func `says that there is no article before the first`() {
    var session = Session(library: LongListTests.library)
    session.press(.character("2"), .enter, .character("["))
    #expect(session.status.contains("Đây là bài đầu tiên"))
    #expect(session.breadcrumbs.contains("Bài số 0"))
  }
}

extension Session {
  /// The articles of which excerpts were asked for and are being waited for.
  fileprivate func excerptsAsked() -> [String] {
    held.flatMap { effect -> [String] in
      guard case .loadExcerpts(_, let hits, _) = effect else { return [] }
      return hits.compactMap { $0.item.article?.id }
    }
  }
}
