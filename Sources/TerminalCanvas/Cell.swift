/// One place of the screen: what stands in it, and what that means.
public struct Cell: Hashable, Sendable {
  /// One grapheme; empty in the columns that the wide grapheme to the left covers.
  public internal(set) var symbol: String
  /// What it means.
  public internal(set) var role: StyleRole
  /// How it is set off beyond its role.
  public internal(set) var emphasis: Emphasis

  /// A cell; a blank of running text if nothing else is said.
  init(symbol: String = " ", role: StyleRole = .text, emphasis: Emphasis = []) {
    self.symbol = symbol
    self.role = role
    self.emphasis = emphasis
  }

  /// Whether the grapheme to the left covers this cell.
  public var isContinuation: Bool { symbol.isEmpty }
}
