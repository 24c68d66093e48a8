/// The identity of an administrative unit: `<era>:<code>`, as in `pre2025:11770`.
public struct PlaceID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The identity as text.
  public let rawValue: String

  /// An identity from its text; it is not looked up.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// By the bytes of the text.
  public static func < (left: PlaceID, right: PlaceID) -> Bool {
    left.rawValue < right.rawValue
  }
}
