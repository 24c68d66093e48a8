import NewsModel

extension Reader {
  /// The selected fact's words with the article they come from, else the whole cleaned article.
  func textToCopy() -> String {
    guard let fact else { return article.article.text + "\n" }
    let range = facts[fact].range
    let words = Self.slice(range, of: article.article.text)
    return sourceLine.isEmpty ? "“\(words)”\n" : "“\(words)”\n— \(sourceLine)\n"
  }

  /// The article's headline, newspaper and day, as far as they are known.
  private var sourceLine: String {
    let day = article.article.published.map(words.date)
    let parts = [article.article.title, article.article.source.outlet, day]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The bytes of a range as text; half letters at its ends are repaired.
  static func slice(_ range: Range<Int>, of text: String) -> String {
    let utf8 = text.utf8
    let inside = range.clamped(to: 0..<utf8.count)
    return String(
      decoding: utf8[utf8.index(utf8.startIndex, offsetBy: inside.lowerBound)...]
        .prefix(inside.count), as: UTF8.self)
  }
}
