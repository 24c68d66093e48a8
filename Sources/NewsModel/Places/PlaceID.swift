/// The identity of an administrative unit: `<era>:<code>`, as in `pre2025:11770`.
public struct PlaceID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The identity as text.
  public let rawValue: String

  /// An identity from its text; it is not looked up.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether it is a unit of the two tiers in force since 1 July 2025.
  public var isOfToday: Bool { rawValue.hasPrefix("2025:") }

  /// By the bytes of the text.
  public static func < (left: PlaceID, right: PlaceID) -> Bool {
    left.rawValue < right.rawValue
  }
}
