import NewsModel

/// A text that was taken in, as the choice among duplicates sees it.
///
/// Every text that differs in a byte is an edition. Those that are nearly the same are editions of one
/// article: one of them is kept, and stands for the others.
struct Edition {
  let key: Int64
  let rank: EditionRank
  let sketch: TextSketch
  /// The key of the edition that is kept for it, its own if it is kept; nil while that is open.
  var keptKey: Int64?

  /// Whether it is kept itself.
  var isKept: Bool { keptKey == key }

  /// Two texts that share so many of their shingles are one release.
  ///
  /// A release of seven paragraphs that lost one, with another first sentence, keeps 0.75 and more;
  /// two reporters' texts on one meeting share less than 0.3.
  static let threshold = 0.6

  /// Whether it is another edition of the same release.
  func isLike(_ other: TextSketch) -> Bool {
    sketch.similarity(to: other) >= Edition.threshold
  }
}

/// Which of several editions is kept: the one that was published first, then the longest, then the one
/// with the least identity. It depends on nothing but the editions themselves.
struct EditionRank: Comparable {
  private let published: String
  private let length: Int
  private let id: String

  /// - Parameters:
  ///   - published: the day in ISO 8601; an edition without one comes last.
  ///   - length: of the text in bytes.
  init(published: String?, length: Int, id: String) {
    (self.published, self.length, self.id) = (published ?? "~", length, id)
  }

  static func < (first: EditionRank, second: EditionRank) -> Bool {
    guard first.published == second.published else { return first.published < second.published }
    guard first.length == second.length else { return first.length > second.length }
    return first.id < second.id
  }
}
