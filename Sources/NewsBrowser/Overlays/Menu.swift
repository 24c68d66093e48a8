import TerminalCanvas

/// Actions to choose from, narrowed by typing: the help and the palette.
struct Menu: Sendable {
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

  /// Whether keys or commands are what is looked for.
  let purpose: Purpose
  /// The line typed into.
  private(set) var editor = LineEditor()
  /// The lines that match what is typed, the best first.
  private(set) var shown: [Entry]
  /// Cursor and first visible line.
  var viewport: ListViewport
  private let entries: [Entry]

  /// All actions of a context.
  init(_ purpose: Purpose, context: KeyContext, settings: BrowserSettings) {
    entries = settings.keys.lines(for: context, in: settings.language).map { line in
      Entry(action: line.action, title: line.title, keys: line.keys.joined(separator: "  "))
    }
    self.purpose = purpose
    shown = entries
    viewport = ListViewport(count: entries.count, margin: 1)
  }

  /// The line under the cursor.
  var selected: Entry? { viewport.selection.map { shown[$0] } }

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
    guard query.contains(where: { $0 != " " }) else { return show(entries) }
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
    show(byKey + first + later)
  }

  private mutating func show(_ entries: [Entry]) {
    shown = entries
    viewport = ListViewport(count: shown.count, height: viewport.height, margin: 1)
  }
}
