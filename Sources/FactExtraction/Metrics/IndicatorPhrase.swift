/// What a figure measures: one or two stretches of the text, before and after the figure.
///
/// `tỷ lệ hộ nghèo` of `tỷ lệ hộ nghèo giảm còn 1,9%`; `nộp` and `quỹ` of `nộp 5 triệu đồng quỹ`.
struct IndicatorPhrase: Hashable, Sendable {
  /// The stretches in the order of reading; the second is empty where there is one only.
  private let first: Range<Int>
  private let second: Range<Int>

  /// A phrase of a stretch and another one; either may be empty.
  init(_ first: Range<Int>, _ second: Range<Int> = 0..<0) {
    self.first = first.isEmpty ? second : first
    self.second = first.isEmpty ? 0..<0 : second
  }

  var isEmpty: Bool { first.isEmpty }

  /// How many words it has.
  var count: Int { first.count + second.count }

  /// The token of a word, counted through both stretches.
  func token(at index: Int) -> Int {
    index < first.count ? first.lowerBound + index : second.lowerBound + index - first.count
  }

  /// The words, the stretches joined by a blank.
  func text(in context: FactContext) -> String {
    second.isEmpty ? context.string(first) : context.string(first) + " " + context.string(second)
  }
}
