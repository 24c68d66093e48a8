import Synchronization

/// The collectors of a library: as many as there are threads that prepare articles, each used by one at a time.
final class WordCollectors: Sendable {
  private let unused = Mutex<[WordCollector]>([])

  /// The words of a text.
  ///
  /// - Complexity: linear in the text.
  func words(of text: String) -> ArticleWords {
    var collector = unused.withLock { $0.popLast() } ?? WordCollector()
    let words = collector.words(of: text)
    unused.withLock { $0.append(collector) }
    return words
  }
}
