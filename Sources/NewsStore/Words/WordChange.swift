/// That an article has a word from now on, or has it no more.
///
/// A batch makes half a million of them: each takes eight bytes.
struct WordChange: Sendable {
  /// The number of the word, in the table of those that are known.
  let word: UInt32
  private let code: UInt32

  init(word: UInt32, article: Int, isAdded: Bool) {
    self.word = word
    code = UInt32(article) << 1 | (isAdded ? 1 : 0)
  }

  /// The article's number.
  var article: Int { Int(code >> 1) }

  var isAdded: Bool { code & 1 == 1 }
}
