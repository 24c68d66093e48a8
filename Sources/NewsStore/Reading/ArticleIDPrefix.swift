import VietnameseText

/// Identities of articles are hexadecimal digits: those with one beginning lie between two texts.
enum ArticleIDPrefix {
  /// The first text that begins so, and the first after all that do.
  static func bounds(of prefix: String) -> (first: String, end: String) {
    let prefix = LetterCase.lowercased(prefix)
    return (prefix, prefix + "g")
  }
}
