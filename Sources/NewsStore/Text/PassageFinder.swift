import VietnameseText

/// Finds the sentence around a fact.
struct PassageFinder {
  /// No passage is longer, in bytes, so that lists stay quick on texts without full stops.
  static let limit = 400

  private let bytes: [UInt8]
  private let sentences: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    sentences = Sentences.ranges(in: bytes)
  }

  /// A range that is sure to lie in the text.
  func clamp(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<bytes.count)
  }

  /// The sentence, or sentences, that a range stands in; of a long one the part around the range.
  func passage(around range: Range<Int>) -> Range<Int> {
    let core = clamp(range)
    var whole = core
    for sentence in sentences.drop(while: { $0.upperBound <= core.lowerBound }) {
      guard sentence.lowerBound < core.upperBound else { break }
      whole =
        min(
          whole.lowerBound, sentence.lowerBound)..<max(
          whole.upperBound, sentence.upperBound)
    }
    return TextExcerpt.window(around: core, in: whole, of: bytes, limit: PassageFinder.limit)
  }
}
