/// A few words that rules ask for at many places, made once: a literal in the rule itself would be
/// made anew each time.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  /// The words.
  let words: [WordKey]
  private let filter: UInt64

  /// A set of words as keys are written.
  init(arrayLiteral words: WordKey...) { self.init(words) }

  /// The set of some words.
  init(_ words: [WordKey]) {
    self.words = words
    filter = words.reduce(0) { $0 | WordSet.bit(of: $1) }
  }

  /// Whether a word is in the set.
  func contains(_ word: WordKey) -> Bool { mayContain(word) && words.contains(word) }

  /// Whether a word may be in the set; false is certain.
  func mayContain(_ word: WordKey) -> Bool { filter & WordSet.bit(of: word) != 0 }

  private static func bit(of word: WordKey) -> UInt64 { 1 << (word.hash >> 32 & 63) }
}

/// Words and marks that many rules compare with.
extension WordKey {
  static let slash: WordKey = "/"
  static let dash: WordKey = "-"
  static let comma: WordKey = ","
  static let semicolon: WordKey = ";"
  static let colon: WordKey = ":"
  static let quote: WordKey = "\""
  static let apostrophe: WordKey = "'"
  static let and: WordKey = "và"
  static let year: WordKey = "năm"
  static let month: WordKey = "tháng"
  static let from: WordKey = "từ"
  static let of: WordKey = "của"
}
