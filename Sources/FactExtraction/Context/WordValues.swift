/// A few words that stand for something, made once: `hai` for 2.
struct WordValues<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  /// The words.
  let words: WordSet
  private let pairs: [(word: WordKey, value: Value)]

  /// Words as keys are written, each once.
  init(dictionaryLiteral pairs: (WordKey, Value)...) {
    self.pairs = pairs
    words = WordSet(pairs.map(\.0))
  }

  /// What a word stands for; nil where it is none of them.
  subscript(word: WordKey) -> Value? {
    words.mayContain(word) ? pairs.first { $0.word == word }?.value : nil
  }
}
