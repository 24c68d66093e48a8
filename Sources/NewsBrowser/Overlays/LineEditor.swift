/// One line of text being typed, with a cursor between its letters as a reader sees them.
///
/// Input methods send a letter, take it back and send another in one burst; marks can come on their
/// own after their letter. Both work because every edit is by grapheme: `e` and then U+0302 are one
/// letter `ê`, and one backspace removes it.
struct LineEditor: Hashable, Sendable {
  /// The text typed so far, as it was typed: NFC or NFD.
  private(set) var text: String
  /// How many letters stand left of the cursor.
  private(set) var cursor: Int

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// The text left of the cursor.
  var head: Substring { text.prefix(cursor) }

  /// The text right of the cursor.
  var tail: Substring { text.dropFirst(cursor) }

  /// Types or pastes at the cursor; line breaks and tabs become blanks, other controls vanish.
  mutating func insert(_ typed: String) {
    replace(head: String(head) + LineEditor.printable(typed), tail: tail)
  }

  /// Takes a prompt's action; false when it is not one of those that edit a line.
  mutating func perform(_ action: Action) -> Bool {
    switch action {
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(text.count, cursor + 1)
    case .cursorToStart: cursor = 0
    case .cursorToEnd: cursor = text.count
    case .deleteBackward: replace(head: head.dropLast(), tail: tail)
    case .deleteForward: replace(head: head, tail: tail.dropFirst())
    case .deleteWord: replace(head: LineEditor.withoutLastWord(head), tail: tail)
    case .deleteToStart: replace(head: "", tail: tail)
    default: return false
    }
    return true
  }

  private mutating func replace(head: some StringProtocol, tail: some StringProtocol) {
    cursor = head.count
    text = String(head) + String(tail)
  }

  private static func withoutLastWord(_ head: Substring) -> Substring {
    var rest = head
    while rest.last == " " { rest.removeLast() }
    while let last = rest.last, last != " " { rest.removeLast() }
    return rest
  }

  private static func printable(_ typed: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
