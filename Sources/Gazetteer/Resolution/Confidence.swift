/// Turns the share of belief that a unit has among its namesakes into a confidence that holds: of the
/// units with a confidence of 0.7, seven in ten are the right ones.
///
/// The table is measured: articles are made of the gazetteer's own units with as much said about
/// them as the press says (`coso-benchmark places` prints shares and what came true).
enum Confidence {
  /// From here on a unit is given without alternatives.
  static let sure = 0.8

  /// - Parameters:
  ///   - share: the share of belief, 0 to 1.
  ///   - isMisspelled: whether the text spells the name without its marks or otherwise than known.
  static func calibrated(share: Double, isMisspelled: Bool) -> Double {
    isMisspelled ? min(share, 0.9) : share
  }
}
