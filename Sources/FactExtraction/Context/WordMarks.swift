/// What rules want to know of a word at first sight, a bit each: the word lists that have phrases
/// with it at one of their ends, and the few other things that sentences are chosen by.
///
/// `hộ` may start a unit (`hộ nghèo`) and nothing else; a sentence without a bit of a rule's list
/// is not read by that rule at all.
struct WordMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// A list of cues.
  static func cue(_ name: FactCues.Name) -> WordMarks { WordMarks(rawValue: 1 << name.rawValue) }

  static let units = WordMarks(rawValue: 1 << 63)
  static let multipliers = WordMarks(rawValue: 1 << 62)
  static let rates = WordMarks(rawValue: 1 << 61)
  static let documentKinds = WordMarks(rawValue: 1 << 60)
  static let models = WordMarks(rawValue: 1 << 59)
  static let recognitions = WordMarks(rawValue: 1 << 58)
  /// The verbs of any recognition.
  static let recognitionVerbs = WordMarks(rawValue: 1 << 57)
  static let indicators = WordMarks(rawValue: 1 << 56)
  /// Words that a spelled number may start with: `hai`, `mười`.
  static let numberWords = WordMarks(rawValue: 1 << 55)
  /// Figures: `1.250`.
  static let figures = WordMarks(rawValue: 1 << 54)
  /// Quotation marks of any shape.
  static let quotes = WordMarks(rawValue: 1 << 53)
  /// Words for the day of writing: `hiện`, `nay`.
  static let present = WordMarks(rawValue: 1 << 52)
  /// What ends that a time holds: `;`, `phấn đấu`.
  static let timeBreaks = WordMarks(rawValue: 1 << 51)

  /// Bodies that issue documents.
  static let documentIssuers = WordMarks(rawValue: 1 << 50)

  /// The number of bits that lists of cues may have.
  static let cueLimit = 50
}

/// What a word may be the first word of, and the last.
struct WordTraits: Hashable, Sendable {
  var starts: WordMarks = []
  var ends: WordMarks = []
}
