/// Why the screen could not be opened. The command turns the kinds into sentences.
public struct TerminalError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Kind: Hashable, Sendable {
    /// Standard input is a file or a pipe.
    case inputIsNoTerminal
    /// Standard output is a file or a pipe.
    case outputIsNoTerminal
    /// The variable `TERM` is missing or empty.
    case typeMissing
    /// The terminfo database has no terminal of this name.
    case typeUnknown
    /// The terminal cannot place its cursor or clear its screen, as `dumb` cannot.
    case typeTooSimple
    /// Curses refused without a reason.
    case refused
  }

  /// What stands in the way.
  public let kind: Kind
  /// The value of `TERM`; empty if it is missing.
  public let terminalType: String

  /// A reason, for the terminal type that the environment names.
  public init(_ kind: Kind, terminalType: String = "") {
    self.kind = kind
    self.terminalType = terminalType
  }
}
