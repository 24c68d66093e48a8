/// An indicator over all articles.
public struct IndicatorSummary: Hashable, Sendable {
  /// The identity of a known indicator, else the phrase with its marks.
  public var key: String
  /// What is measured, in its commonest words.
  public var name: String
  /// The commonest unit.
  public var unit: String
  /// How many figures there are.
  public var metricCount: Int
  /// How many units report it.
  public var placeCount: Int

  /// An indicator over all articles.
  public init(key: String, name: String, unit: String, metricCount: Int, placeCount: Int) {
    self.key = key
    self.name = name
    self.unit = unit
    self.metricCount = metricCount
    self.placeCount = placeCount
  }
}
