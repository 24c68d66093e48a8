/// A figure: one measured value with what it measures.
public struct Metric: Hashable, Sendable {
  /// What is measured, in the words of the text.
  public var indicator: String
  /// The identity of a known indicator, or nil.
  public var indicatorID: String?
  /// The value in the unit as written.
  public var value: Double
  /// The upper end of a range, or nil.
  public var valueMax: Double?
  /// How the value is meant.
  public var comparator: Comparator
  /// The unit as written, without the number; may be empty.
  public var unit: String
  /// The same in a base unit, or nil where the unit has none.
  public var base: BaseAmount?
  /// `2022`, `2013-2023`, or nil.
  public var period: String?
  /// The unit of administration that the figure is about, or nil.
  public var place: PlaceID?
  /// Where the text says so.
  public var evidence: Evidence

  /// A figure from its parts.
  public init(
    indicator: String, indicatorID: String?, value: Double, valueMax: Double? = nil,
    comparator: Comparator = .equal, unit: String, base: BaseAmount? = nil, period: String? = nil,
    place: PlaceID? = nil,
    evidence: Evidence
  ) {
    self.indicator = indicator
    self.indicatorID = indicatorID
    self.value = value
    self.valueMax = valueMax
    self.comparator = comparator
    self.unit = unit
    self.base = base
    self.period = period
    self.place = place
    self.evidence = evidence
  }
}
