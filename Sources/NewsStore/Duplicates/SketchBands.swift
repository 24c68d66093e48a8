/// The keys by which alike sketches are found without comparing all: a sketch is cut into bands of
/// two values, and texts are compared that have one band in common and whose other values are mostly the same, as
/// far as a few bits of them tell.
///
/// That finds 0.86 of the pairs that are 0.6 alike, 0.96 at 0.7 and 0.994 at 0.8. Of a million other articles, which
/// share one shingle in a hundred at most, about a hundred stand under the same bands, next to each other, and
/// hardly one of these is looked at; of reports of one form, which share a third, three in four are not.
enum SketchBands {
  /// What is kept of a sketch for one band: its number and its values, and behind them two bits of each of the
  /// other values.
  struct Key: Equatable {
    let code: Int64

    /// The codes of all sketches that have the band.
    var ofBand: ClosedRange<Int64> { code & ~Key.others...code | Key.others }

    /// Whether so many of the other values may be the same in a sketch with the same band. Of two that differ,
    /// one in four has the same bits.
    func agrees(with other: Int64) -> Bool {
      let difference = code ^ other
      let same = ~(difference | difference >> 1) & Key.lowBits
      return same.nonzeroBitCount >= SketchBands.leastSame
    }

    private static let others: Int64 = 1 << (2 * Int64(SketchBands.otherCount)) - 1
    private static let lowBits = others / 3
  }

  static let count = 5
  private static let rows = 2
  private static let otherCount = 22
  private static let leastSame = 13

  /// The keys of a sketch, one for each band; none for an empty sketch.
  static func keys(of sketch: TextSketch) -> [Key] {
    (0..<count).compactMap { key(of: sketch, band: $0) }
  }

  /// The key of a sketch for a band; nil for an empty sketch.
  static func key(of sketch: TextSketch, band: Int) -> Key? {
    guard !sketch.bytes.isEmpty else { return nil }
    // No two bands have a value in common.
    let values = (0..<rows + otherCount).map { Int64(sketch.bytes[band + $0 * count]) }
    let code = values[..<rows].reduce(Int64(band)) { $0 << 8 | $1 }
    return Key(code: values[rows...].reduce(code) { $0 << 2 | $1 & 0b11 })
  }
}
