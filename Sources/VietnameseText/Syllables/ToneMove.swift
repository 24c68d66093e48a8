/// A tone that is to go from one letter of a syllable to another: what becomes of the two letters.
struct ToneMove: Equatable, Sendable {
  /// A letter and what replaces it.
  struct Change: Equatable, Sendable {
    /// The bytes of the letter.
    var range: Range<Int>
    /// The letter to be written there.
    var scalar: UInt32
  }

  /// The letter that comes first in the text, be it the one that loses or that gets the tone.
  var first: Change
  /// The other letter.
  var second: Change

  init(_ one: Change, _ other: Change) {
    first = one.range.lowerBound < other.range.lowerBound ? one : other
    second = one.range.lowerBound < other.range.lowerBound ? other : one
  }
}
