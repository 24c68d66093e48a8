import NewsModel
import TerminalCanvas

/// An article one has walked to.
struct ReadingLevel: Sendable {
  /// The article.
  let article: ArticleReference
  /// The place to open it at, or nil.
  let focus: Range<Int>?
  /// The words it was found with, or none.
  let query: String
  /// Marks the answer that brings it.
  private(set) var generation: Int
  /// The reading screen; nil until the article is there.
  var reader: Reader?
  /// Whether it could not be read.
  private(set) var hasFailed = false
  /// Whether it has been asked for.
  private var isRequested = false

  /// An article to be read.
  init(article: ArticleReference, focus: Range<Int>?, query: String, generation: Int) {
    self.article = article
    self.focus = focus
    self.query = query
    self.generation = generation
  }

  /// Whether keys that act on the text must wait.
  var isWaiting: Bool { reader == nil && !hasFailed }

  /// The article to read now, named once.
  mutating func missing() -> [Effect] {
    guard isWaiting, !isRequested else { return [] }
    isRequested = true
    return [.loadArticle(id: article.id, generation: generation)]
  }

  /// Takes notice that it could not be read.
  mutating func fail(generation: Int) -> Bool {
    guard isWaiting, generation == self.generation else { return false }
    hasFailed = true
    return true
  }
}
