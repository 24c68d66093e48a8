import CCurses
import Glibc

extension Terminal {
  /// Why the screen could not be opened here, or nil when nothing stands in the way. Changes
  /// nothing on the terminal.
  public static func problem() -> TerminalError? {
    let type = environment("TERM")
    guard isatty(STDOUT_FILENO) == 1 else { return TerminalError(.outputIsNoTerminal) }
    guard isatty(STDIN_FILENO) == 1 else { return TerminalError(.inputIsNoTerminal) }
    guard !type.isEmpty else { return TerminalError(.typeMissing) }
    var isXtermLike = false
    let opening = ccurses_terminfo_examine(STDOUT_FILENO, &isXtermLike)
    return obstacle(opening).map { TerminalError($0, terminalType: type) }
  }

  /// Whether the environment's locale writes UTF-8; otherwise letters are shown without marks.
  public static var localeWritesUTF8: Bool { ccurses_set_locale() }
}
