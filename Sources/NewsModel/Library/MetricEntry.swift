/// A figure in a list.
public struct MetricEntry: Hashable, Sendable {
  /// The indicator's key: see `IndicatorSummary`.
  public var indicatorKey: String
  /// The figure; its `place` and `evidence` are resolved beside it.
  public var metric: Metric
  /// The unit of administration it is about, or nil.
  public var place: Place?
  /// Where the article says so.
  public var evidence: EvidenceReference

  /// A figure in a list.
  public init(indicatorKey: String, metric: Metric, place: Place?, evidence: EvidenceReference) {
    self.indicatorKey = indicatorKey
    self.metric = metric
    self.place = place
    self.evidence = evidence
  }
}
