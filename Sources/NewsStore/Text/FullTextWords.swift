import VietnameseText

/// A text in the two forms that the full-text index takes: SQLite's own tokenizer then splits them
/// at punctuation and blanks.
///
/// The rows of the index can only be taken out with the very forms they were put in with. So a
/// change of what `Folding` makes of a text needs a migration that builds `article_words` anew.
struct FullTextWords {
  /// Without marks and in lower case.
  let folded: String
  /// With marks, in lower case and NFC, tones placed in one way.
  let exact: String

  init(_ text: String) {
    folded = FullTextWords.withoutNulls(Folding.fold(text))
    exact = FullTextWords.withoutNulls(Folding.exact(text))
  }

  /// The words of both forms.
  var indexed: [IndexedWord] {
    WordCollector.words(folded: Array(folded.utf8), exact: Array(exact.utf8))
  }

  /// SQLite's tokenizer would stop at the first.
  private static func withoutNulls(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
  }
}
