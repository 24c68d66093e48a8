/// Turns the share of belief that a unit has among its namesakes into a confidence that holds: of the
/// units with a confidence of 0.7, seven in ten are the right ones.
///
/// The table is measured: articles are made of the gazetteer's own units with as much said about
/// them as the press says (`coso-benchmark places` prints shares and what came true).
enum Confidence {
  /// - Parameters:
  ///   - share: the share of belief, 0 to 1.
  ///   - isMisspelled: whether the text spells the name without its marks or otherwise than known.
  static func calibrated(share: Double, isMisspelled: Bool) -> Double {
    let upper = points.firstIndex { share <= $0.share } ?? points.count - 1
    guard upper > 0 else { return 0 }
    let (low, high) = (points[upper - 1], points[upper])
    let part = (share - low.share) / (high.share - low.share)
    let confidence = low.right + part * (high.right - low.right)
    return min(max(0, confidence), isMisspelled ? 0.9 : 1)
  }

  /// Shares of belief, and how many of the units that had them were the right ones.
  private static let points: [(share: Double, right: Double)] = [
    (0, 0), (0.07, 0.09), (0.15, 0.18), (0.25, 0.37), (0.34, 0.48), (0.52, 0.65), (0.66, 0.84),
    (0.76, 0.98), (0.85, 0.995), (1, 1),
  ]
}
