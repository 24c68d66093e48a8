/// A number of the text with its value, before anything is known of what it counts.
struct FigureNumber: Hashable, Sendable {
  /// Its tokens; both ends of a range, both halves of a ratio.
  var tokens: Range<Int>
  var value: Double
  /// The upper end of a range.
  var valueMax: Double?
  /// Whether it is a part of a whole: `19/19`; the tokens from the slash on belong to the unit.
  var isRatio = false
  /// Whether it is spelled out: `mười hai`.
  var isWord = false
}
