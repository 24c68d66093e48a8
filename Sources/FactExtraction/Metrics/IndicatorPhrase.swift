/// What a figure measures: one or two stretches of the text, before and after the figure.
struct IndicatorPhrase: Hashable, Sendable {
  /// The stretches, in the order of reading; none empty.
  var parts: [Range<Int>]

  /// A phrase without its empty parts.
  init(_ parts: [Range<Int>]) {
    self.parts = parts.filter { !$0.isEmpty }
  }

  var isEmpty: Bool { parts.isEmpty }

  /// The words, the stretches joined by a blank.
  func text(in context: FactContext) -> String {
    parts.map { context.string($0) }.joined(separator: " ")
  }
}
