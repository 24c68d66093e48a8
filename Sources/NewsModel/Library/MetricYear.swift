/// The figures of an indicator of one year, in the unit that most of them have.
public struct MetricYear: Hashable, Sendable {
  /// The year they are about: the last one of a period.
  public var year: Int
  /// Their unit, as it is written most often.
  public var unit: String
  /// The one in the middle; of an even number, the mean of the two there.
  public var median: Double
  /// The smallest and the largest.
  public var range: ClosedRange<Double>
  /// How many there are.
  public var count: Int
  /// The largest median of all years.
  public var largestMedian: Double

  /// An indicator's figures of a year.
  public init(
    year: Int, unit: String, median: Double, range: ClosedRange<Double>, count: Int,
    largestMedian: Double
  ) {
    self.year = year
    self.unit = unit
    self.median = median
    self.range = range
    self.count = count
    self.largestMedian = largestMedian
  }
}
