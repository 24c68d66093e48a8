/// Which units of administration something is counted under.
public enum PlaceEra: String, CaseIterable, Hashable, Sendable {
  /// The units that articles name: those of the time they were written.
  case ofTheTime
  /// The units since 1 July 2025, each with all that was said of the units it was made of.
  case today

  /// The other one.
  public var other: PlaceEra { self == .today ? .ofTheTime : .today }
}
