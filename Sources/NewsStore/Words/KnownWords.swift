/// The words that the writer has met, each with the key of its row once that was looked up.
struct KnownWords: Sendable {
  private var table = WordTable()
  private var keys: [Int64] = []
  /// No row has it.
  private static let unknown: Int64 = 0

  /// How many words there are; their numbers are less.
  var count: Int { table.words.count }

  /// The number of a word, a new one if it has none yet.
  mutating func number(of word: IndexedWord) -> Int {
    let number = table.number(of: word)
    if number == keys.count { keys.append(KnownWords.unknown) }
    return number
  }

  /// The numbers of words, in their order.
  mutating func numbers(of words: [IndexedWord]) -> [UInt32] {
    words.map { UInt32(truncatingIfNeeded: number(of: $0)) }
  }

  /// The word of a number.
  func word(_ number: Int) -> IndexedWord { table.words[number] }

  /// The key of the row of a word, by its number; nil while it is not known to have one.
  subscript(number: Int) -> Int64? {
    get { keys[number] == KnownWords.unknown ? nil : keys[number] }
    set { keys[number] = newValue ?? KnownWords.unknown }
  }
}
