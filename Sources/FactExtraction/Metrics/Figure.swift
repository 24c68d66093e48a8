import NewsModel

/// A number with its unit and how it is meant: what a metric is made of.
struct Figure: Hashable, Sendable {
  var number: FigureNumber
  /// The unit; nil for a bare ratio such as `404/495`.
  var unit: UnitPhrase?
  var comparator: Comparator
  /// The tokens from the comparator, where it stands next to the number, to the end of the unit.
  var whole: Range<Int>
  /// The sentence's index.
  var sentence: Int

  /// The index after the number and its unit.
  var end: Int { max(number.tokens.upperBound, unit?.tokens.upperBound ?? 0) }
}
