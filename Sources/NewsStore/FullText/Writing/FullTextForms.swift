import VietnameseText

/// A text as the full-text index takes it, in two forms one behind the other: SQLite's own tokenizer then
/// splits them at punctuation and blanks.
///
///     Dân vận khéo → dan van kheo ⟨boundary⟩ dân vận khéo
///
/// The rows of the index can only be taken out with the very words they were put in with. So a
/// change of what `Folding` makes of a text needs a migration that builds `article_words` anew.
struct FullTextForms {
  /// The text without marks and in lower case; and behind it, unless that is the same, with marks, in
  /// lower case and NFC, tones placed in one way.
  let row: String
  /// Where the text without marks ends, and where the other one begins, in bytes.
  private let foldedEnd: Int
  private let exactStart: Int

  init(_ text: String) {
    let hasNulls = text.utf8.span.hasNulls
    let text = hasNulls ? FullTextForms.withoutNulls(text) : text
    let (folded, exact) = (Folding.fold(text), Folding.exact(text))
    foldedEnd = folded.utf8.count
    let isSame = folded.utf8.elementsEqual(exact.utf8)
    row = isSame ? folded : folded + FullTextForms.separator + exact
    exactStart = row.utf8.count - (isSame ? 0 : exact.utf8.count)
  }

  /// Where the text without marks stands.
  var folded: Range<Int> { 0..<foldedEnd }

  /// Where the text with marks stands; empty where it has none.
  var exact: Range<Int> { exactStart..<row.utf8.count }

  /// A word that no text has, so that the last word of one form and the first of the other are no
  /// neighbors: for SQLite's tokenizer a letter, for `QueryWord` a sign.
  static let boundary = Array("\u{E000}".utf8)
  private static let separator = " \u{E000} "

  /// The full text knows no more bytes of a word.
  static let byteLimit = 32_768

  /// Whether the full text has a word that is not among the indexed ones, or not whole.
  static func isSpelled(_ word: [UInt8]) -> Bool {
    word.count > IndexedWord.byteLimit || word == boundary
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
