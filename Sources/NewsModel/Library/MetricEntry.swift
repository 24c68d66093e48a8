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
  /// Its size beside the largest of the list that has the same unit, 0 to 1; nil where the list is not
  /// of one indicator. Those far from all others do not count as the largest.
  public var share: Double?
  /// Why it is to be looked at again; empty where the list is not of one indicator.
  public var doubts: [MetricDoubt]

  /// A figure in a list.
  public init(
    indicatorKey: String, metric: Metric, place: Place?, evidence: EvidenceReference,
    share: Double? = nil, doubts: [MetricDoubt] = []
  ) {
    self.indicatorKey = indicatorKey
    self.metric = metric
    self.place = place
    self.evidence = evidence
    self.share = share
    self.doubts = doubts
  }
}
