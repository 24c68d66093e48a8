import VietnameseText

extension Metric {
  /// What figures of one indicator share: the identity of a known one, else its phrase.
  public var indicatorKey: String { indicatorID ?? Metric.indicatorKey(ofPhrase: indicator) }

  /// The key of an indicator that no table knows: its phrase in lower case and NFC, tone marks in their
  /// traditional place. Marks count: `tầng` are storeys, `tăng` is what has risen.
  public static func indicatorKey(ofPhrase phrase: String) -> String { Folding.exact(phrase) }
}
