/// The words that the writer has met, each with the key of its row once that was looked up.
struct KnownWords: Sendable {
  /// What the words of a vocabulary have for numbers here.
  private struct Translation {
    let vocabulary: Vocabulary
    private var words: [IndexedWord] = []
    private var numbers: [UInt32] = []

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The number of a word by that in the vocabulary.
    @inline(__always)
    mutating func number(_ number: Int, _ find: (IndexedWord) -> Int) -> UInt32 {
      if number >= words.count {
        words += vocabulary.words(from: words.count)
        numbers += repeatElement(WordCollector.none, count: words.count - numbers.count)
      }
      if numbers[number] == WordCollector.none { numbers[number] = UInt32(find(words[number])) }
      return numbers[number]
    }
  }

  private var table = WordTable()
  private var keys: [Int64] = []
  private var translations: [ObjectIdentifier: Translation] = [:]
  /// More are forgotten together: articles are prepared on few threads, with some vocabularies at a time.
  private static let translationLimit = 16
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

  /// The numbers of the words of an article, in their order.
  mutating func numbers(of words: ArticleWords) -> [UInt32] {
    let vocabulary = ObjectIdentifier(words.vocabulary)
    if translations.count >= KnownWords.translationLimit, translations[vocabulary] == nil {
      translations = [:]
    }
    var translation = translations.removeValue(forKey: vocabulary) ?? Translation(words.vocabulary)
    defer { translations[vocabulary] = translation }
    return words.numbers.map { translation.number(Int($0)) { self.number(of: $0) } }
  }

  /// The word of a number.
  func word(_ number: Int) -> IndexedWord { table.words[number] }

  /// The key of the row of a word, by its number; nil while it is not known to have one.
  subscript(number: Int) -> Int64? {
    get { keys[number] == KnownWords.unknown ? nil : keys[number] }
    set { keys[number] = newValue ?? KnownWords.unknown }
  }
}
