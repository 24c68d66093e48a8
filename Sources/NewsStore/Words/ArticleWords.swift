import VietnameseText

/// The words of an article, as both the index of words and the full text take them.
struct ArticleWords: Sendable {
  /// Where the words stand, for the full text.
  enum Places: Sendable {
    /// Those of the first of ``indexed``, but for ``IndexedWord/all``, and of some that are too long.
    case known(WordPlaces)
    /// The row as SQLite takes it, where only its own tokenizer knows what it makes of it.
    case unknown(row: String)
  }

  /// Each word without marks, the same with its marks where it has some, and what it begins with, each once;
  /// also ``IndexedWord/all``.
  let indexed: [IndexedWord]
  let places: Places

  /// - Complexity: linear in the text.
  init(_ text: String) {
    let forms = FullTextForms(text)
    let (words, places) = WordCollector(forms).wordsAndPlaces()
    indexed = words
    self.places = forms.isPlain ? .known(places) : .unknown(row: forms.row)
  }
}
