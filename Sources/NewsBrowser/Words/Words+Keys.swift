import TerminalCanvas

extension Words {
  /// A key as hints, help and manual write it.
  func name(of key: Key) -> String {
    switch key {
    case .character(" "): say("Cách", "Space")
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .control(let character): "Ctrl-" + Words.caretName(of: character)
    case .alt(let character): "Alt-" + String(character)
    case .function(let number): "F\(number)"
    }
  }

  /// A control character by the letter that terminals name it by: `Ctrl-C`, whichever was pressed.
  private static func caretName(of character: Character) -> String {
    guard let ascii = character.asciiValue else { return String(character) }
    return String(Unicode.Scalar(ascii & 0x1F | 0x40))
  }
}
