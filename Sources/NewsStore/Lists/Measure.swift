import VietnameseText

/// A unit of measurement in which figures can be compared: `tỉ đồng` and `nghìn tỷ đồng` are both
/// `dong`, of a thousand million and a million million.
struct Measure: Hashable {
  /// The unit without marks and without the words of its size.
  let unit: String
  /// What the words of its size stand for.
  let factor: Double

  init(_ written: String) {
    var words = Folding.fold(written).split(separator: " ")
    var factor = 1.0
    while let word = words.first, let size = Measure.sizes[String(word)] {
      factor *= size
      words.removeFirst()
    }
    unit = words.joined(separator: " ")
    self.factor = factor
  }

  private static let sizes: [String: Double] = [
    "chuc": 10, "tram": 100, "nghin": 1e3, "ngan": 1e3, "van": 1e4, "trieu": 1e6, "ty": 1e9,
    "ti": 1e9,
  ]
}
