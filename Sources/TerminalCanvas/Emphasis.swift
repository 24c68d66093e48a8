/// How a cell is set off, on top of its role.
///
/// A match inside the selected row keeps both: its role stays `.match`, the row adds `.reversed`.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// One bit for each member.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Background and foreground change places.
  public static let reversed = Emphasis(rawValue: 1)
  /// Heavy letters.
  public static let bold = Emphasis(rawValue: 2)
  /// A line below the letters.
  public static let underlined = Emphasis(rawValue: 4)
  /// Faint letters.
  public static let dimmed = Emphasis(rawValue: 8)

  /// The names of the members, in the order above, for pictures in tests.
  var names: [String] {
    let named: [(Emphasis, String)] = [
      (.reversed, "reversed"), (.bold, "bold"), (.underlined, "underlined"), (.dimmed, "dimmed"),
    ]
    return named.filter { contains($0.0) }.map(\.1)
  }
}
