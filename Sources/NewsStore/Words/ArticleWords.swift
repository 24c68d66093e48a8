/// The words of an article, as both the index of words and the full text take them.
struct ArticleWords: Sendable {
  /// Where the words stand, for the full text.
  enum Places: Sendable {
    /// Those of the first of ``numbers``, and of some that are too long to be among them.
    case known(WordPlaces)
    /// The row as SQLite takes it, where only its own tokenizer knows what it makes of it.
    case unknown(row: String)
  }

  /// What the numbers stand for.
  let vocabulary: Vocabulary
  /// Each word without marks, the same with its marks where it has some, and what it begins with, each once;
  /// also ``IndexedWord/all``.
  let numbers: [UInt32]
  let places: Places
}
