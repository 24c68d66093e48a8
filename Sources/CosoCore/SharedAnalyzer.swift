import ArticleIngestion
import Synchronization

/// The analyzer of an indexer: made when the first file must be read, since a run over unchanged files
/// needs none, and kept for later runs, since loading its tables takes longer than an article.
final class SharedAnalyzer: Sendable {
  private let options: IndexOptions
  private let loaded = Mutex<ArticleAnalyzer?>(nil)

  init(options: IndexOptions) { self.options = options }

  /// The analyzer, which knows nothing of sites yet.
  func analyzer() async -> ArticleAnalyzer {
    if let analyzer = loaded.withLock({ $0 }) { return analyzer }
    let analyzer = await ArticleAnalyzer.loaded(options: options.input, tables: options.tables)
    loaded.withLock { $0 = analyzer }
    return analyzer
  }
}
