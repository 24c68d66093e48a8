import NewsModel
import TerminalCanvas

/// The whole state of the browser: what is on the screen and the way that led there.
///
/// Feed it messages with `update` and carry out the effects that it returns; draw it with `view`.
/// It reads no clock, no file and no terminal, so the same messages always lead to the same screen.
///
/// The first message is the window's size: `.input(.resize(size))`.
public struct Browser: Sendable {
  let settings: BrowserSettings
  let words: Words

  /// The window; nothing is drawn before its size is known.
  var size = Size(columns: 0, rows: 0)
  /// The screen that is shown.
  var screen: Screen
  /// The way walked on each screen, in the order of the screens.
  var trails: [Trail]
  /// The way walked among the units of the other era, on the screen of places; nil before.
  var otherEra: Trail?
  /// What the selected row leads to.
  var preview = PreviewPane()
  /// The line at the bottom that is typed into, or nil.
  var prompt: Prompt?
  /// Help or palette, or nil.
  var menu: Menu?
  /// How much the library holds, once it is known.
  var totals: LibraryTotals?
  /// What the user is told until the next key, or nil.
  var notice: Notice?
  /// What was asked of a level that has nothing to show yet; done as soon as it has.
  var typeAhead: [Action] = []
  /// The queries that led to something, the latest last.
  var history: [String] = []
  /// Whether the level drawn is left already for one that is still being read.
  var isOpening = false
  /// Whether clicks and the wheel are taken.
  var isMouseOn: Bool
  /// The article that is read only to open its source file.
  var sourceGeneration: Int?
  /// Whether what every search looks through has been asked for.
  var isSearchPrepared = false
  private var lastGeneration = 0
  private var isStarted = false

  /// A sentence for the user.
  struct Notice: Hashable, Sendable {
    var text: String
    var isError = false
  }

  /// A browser at the first list of its first screen.
  public init(settings: BrowserSettings) {
    self.settings = settings
    words = Words(settings.language)
    screen = settings.screen
    isMouseOn = settings.isMouseOn
    trails = []
    for screen in Screen.allCases {
      let query = ListQuery(screen.content, filter: settings.filter)
      let title = words.name(of: screen)
      trails.append(
        Trail(root: .list(ListLevel(title: title, query: query, generation: newGeneration()))))
    }
    if !settings.search.isEmpty {
      trail.push(.search(SearchLevel(query: settings.search, generation: newGeneration())))
    }
  }

  /// The way walked on the screen that is shown.
  var trail: Trail {
    get { trails[screen.rawValue - 1] }
    set { trails[screen.rawValue - 1] = newValue }
  }

  /// Where everything stands in the window.
  var frame: Frame {
    switch trail.top {
    case .list(let list):
      if list.chart != nil { return Frame(size, body: .chart) }
      if case .list = trail.parent { return Frame(size, body: .list(hasParent: true)) }
      return Frame(size, body: .list(hasParent: false))
    case .search: return Frame(size, body: .search)
    case .reading: return Frame(size, body: .reading)
    }
  }

  /// Where keys have a meaning just now.
  var context: KeyContext {
    if menu != nil { return .menu }
    return prompt != nil ? .prompt : trail.top.context
  }

  /// A mark that no effect had before.
  mutating func newGeneration() -> Int {
    lastGeneration += 1
    return lastGeneration
  }

  /// What is asked for once, as soon as there is a window.
  mutating func start() -> [Effect] {
    guard !isStarted else { return [] }
    isStarted = true
    var effects: [Effect] = [.loadTotals, .setMouse(isMouseOn)]
    if case .search = trail.top { effects += askSearch() }
    return effects
  }
}
