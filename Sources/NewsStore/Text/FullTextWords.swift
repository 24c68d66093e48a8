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
    let hasNulls = text.utf8.span.hasNulls
    folded = hasNulls ? FullTextWords.withoutNulls(Folding.fold(text)) : Folding.fold(text)
    exact = hasNulls ? FullTextWords.withoutNulls(Folding.exact(text)) : Folding.exact(text)
  }

  /// The words of both forms.
  var indexed: [IndexedWord] {
    WordCollector.words(folded: folded.utf8.span, exact: exact.utf8.span)
  }

  /// SQLite's tokenizer would stop at the first.
  private static func withoutNulls(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// Whether a byte is zero.
  fileprivate var hasNulls: Bool {
    var index = 0
    while index + 8 <= count {
      if word(at: index).bytes(equalTo: 0) != 0 { return true }
      index += 8
    }
    return (index..<count).contains { self[$0] == 0 }
  }
}
