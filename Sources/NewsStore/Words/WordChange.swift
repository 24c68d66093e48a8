/// That an article has words from now on, or has them no more.
///
/// A batch makes millions of them, one for each word: each takes four bytes.
struct WordChange: Sendable {
  private let code: UInt32

  init(article: Int, isAdded: Bool) {
    code = UInt32(article) << 1 | (isAdded ? 1 : 0)
  }

  /// The article's number.
  var article: Int { Int(code >> 1) }

  var isAdded: Bool { code & 1 == 1 }
}
