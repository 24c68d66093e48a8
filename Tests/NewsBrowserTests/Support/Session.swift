import NewsModel
import TerminalCanvas

@testable import NewsBrowser

/// A browser with somebody at the keys and a library that answers at once.
struct Session {
  var browser: Browser
  var library = FakeLibrary()
  /// Effects that are not questions to the library, in order.
  var outside: [Effect] = []
  /// Questions that were not answered because `isHeld` was set.
  var held: [Effect] = []
  /// Whether questions are kept instead of answered.
  var isHeld = false

  init(
    columns: Int = 120, rows: Int = 40, library: FakeLibrary = FakeLibrary(),
    language: Language = .vietnamese, setUp: (inout BrowserSettings) -> Void = { _ in }
  ) {
    var settings = BrowserSettings(language: language) { PlainFolding.find($0, in: $1) }
    setUp(&settings)
    browser = Browser(settings: settings)
    self.library = library
    send(.input(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func send(_ message: Message) {
    for effect in browser.update(message) { carryOut(effect) }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func click(column: Int, row: Int) {
    send(.input(.mouse(MouseEvent(.press, at: Point(column: column, row: row)))))
  }

  /// Answers what was held back.
  mutating func release() {
    isHeld = false
    let effects = held
    held = []
    for effect in effects { carryOut(effect) }
  }

  var canvas: Canvas { browser.view(size: browser.size) }
  var lines: [String] { canvas.lines() }
  var picture: String { canvas.picture() }
  /// The line under the hardware cursor.
  var cursorLine: String { canvas.cursor.map { lines[$0.row] } ?? "" }
  var breadcrumbs: String { lines[0] }
  var status: String { lines[lines.count - 1] }

  mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .loadPage, .search, .loadExcerpts, .countFacets, .loadArticle, .complete:
      if isHeld { held.append(effect) } else { answer(effect) }
    case .loadTotals: send(.totals(library.totals))
    case .prepareSearch: break
    case .cancelPage(let generation):
      held.removeAll { if case .loadPage(_, _, generation) = $0 { true } else { false } }
    default: outside.append(effect)
    }
  }

  mutating func answer(_ effect: Effect) {
    switch effect {
    case .loadPage(let query, let range, let generation):
      send(.page(query, library.page(query, range), generation: generation))
    case .search(let query, let limit, let generation):
      send(.searched(library.search(query, limit: limit), generation: generation))
    case .loadExcerpts(let query, let hits, let generation):
      send(.excerpts(library.excerpts(of: query, in: hits), generation: generation))
    case .countFacets(let query, _, let generation):
      send(.facets(library.facets(query), generation: generation))
    case .complete(let field, let value, _, let generation):
      send(.names(library.names(field, value), generation: generation))
    case .loadArticle(let id, let generation):
      guard let article = library.article(id) else {
        return send(.failed("không có bài này", generation: generation))
      }
      send(.article(article, generation: generation))
    default: break
    }
  }
}
