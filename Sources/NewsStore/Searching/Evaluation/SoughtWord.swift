import VietnameseText

/// A word that articles are looked for by.
struct SoughtWord: Hashable, Sendable {
  let word: QueryWord
  /// Whether any word is meant that begins so.
  let isBeginning: Bool

  init(_ word: QueryWord, isBeginning: Bool = false) {
    (self.word, self.isBeginning) = (word, isBeginning)
  }
}
