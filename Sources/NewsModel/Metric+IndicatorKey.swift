import VietnameseText

extension Metric {
  /// What figures of one indicator share: the identity of a known one, else the folded phrase.
  public var indicatorKey: String { indicatorID ?? Folding.fold(indicator) }
}
