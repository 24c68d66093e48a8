import TerminalCanvas

/// Actions to choose from, narrowed by typing: the help and the palette.
struct Menu: HeadedList, Sendable {
  /// Whether keys or commands are what is looked for.
  enum Purpose: Hashable, Sendable {
    case help
    case palette
  }

  /// An action as a line.
  struct Entry: Hashable, Sendable {
    var action: Action
    var title: String
    var keys: String
    /// What the words typed match in the title.
    var matches: [Range<Int>] = []
  }

  /// A line of the menu.
  enum Row: Hashable, Sendable {
    /// What the lines below are about.
    case heading(ActionGroup)
    /// An action.
    case entry(Entry)

    /// The action; nil for a heading.
    var entry: Entry? { if case .entry(let entry) = self { entry } else { nil } }
  }

  /// Whether keys or commands are what is looked for.
  let purpose: Purpose
  /// The line typed into.
  private(set) var editor = LineEditor()
  /// The lines that match what is typed, the best first; the help has headings until one types.
  private(set) var shown: [Row] = []
  /// Cursor and first visible line; the cursor is never on a heading.
  var viewport = ListViewport()
  private let entries: [Entry]

  /// All actions of a context.
  init(_ purpose: Purpose, context: KeyContext, settings: BrowserSettings) {
    let lines = settings.keys.lines(for: context, in: settings.language)
    let all = lines.map { line in
      Entry(action: line.action, title: line.title, keys: line.keys.joined(separator: "  "))
    }
    let groups = purpose == .help ? ActionGroup.allCases : ActionGroup.ofCommands
    entries = groups.flatMap { group in
      all.filter { $0.action.group == group && (purpose == .help || $0.action.isCommand) }
    }
    self.purpose = purpose
    showAll()
  }

  /// The action under the cursor.
  var selected: Entry? { viewport.selection.flatMap { shown[$0].entry } }

  func isHeading(_ row: Int) -> Bool { shown[row].entry == nil }

  /// Edits the line typed; false when the action does not edit.
  mutating func edit(_ action: Action, find: BrowserSettings.Find) -> Bool {
    let before = editor.text
    guard editor.perform(action) else { return false }
    if editor.text != before { narrow(find) }
    return true
  }

  /// Types into the line.
  mutating func insert(_ text: String, find: BrowserSettings.Find) {
    editor.insert(text)
    narrow(find)
  }

  /// Titles that begin with what is typed come first, then those that contain it, then keys.
  private mutating func narrow(_ find: BrowserSettings.Find) {
    let query = editor.text
    guard query.contains(where: { $0 != " " }) else { return showAll() }
    var (first, later, byKey): ([Entry], [Entry], [Entry]) = ([], [], [])
    for var entry in entries {
      entry.matches = find(query, entry.title)
      if entry.matches.first?.lowerBound == 0 {
        first.append(entry)
      } else if !entry.matches.isEmpty {
        later.append(entry)
      } else if entry.keys.split(separator: " ").contains(where: { $0 == query }) {
        byKey.append(entry)
      }
    }
    show((byKey + first + later).map(Row.entry))
  }

  private mutating func showAll() {
    guard purpose == .help else { return show(entries.map(Row.entry)) }
    show(
      ActionGroup.allCases.flatMap { group in
        let members = entries.filter { $0.action.group == group }
        return members.isEmpty ? [] : [Row.heading(group)] + members.map(Row.entry)
      })
  }

  private mutating func show(_ rows: [Row]) {
    shown = rows
    viewport = ListViewport(count: shown.count, height: viewport.height, margin: 1)
    leaveHeading(goingUp: false)
  }
}
