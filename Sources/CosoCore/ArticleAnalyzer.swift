import ArticleIngestion
import FactExtraction
import Gazetteer
import NewsModel

/// The whole way from a file's bytes to what its articles say, without an index.
///
///     let (articles, findings) = ArticleAnalyzer().analyze(bytes, path: "page.txt")
///
/// A pure function: the same bytes give the same articles, on any machine.
public struct ArticleAnalyzer: Sendable {
  private let reader: ArticleReader
  private let resolver: PlaceResolver
  private let extractor: FactExtractor

  /// An analyzer over a gazetteer; loading the built-in one takes some milliseconds, so make one
  /// analyzer and use it for all articles.
  ///
  /// - Parameters:
  ///   - recurring: what is known of the sites that pages come from.
  ///   - tables: the words that facts are found by.
  public init(
    gazetteer: Gazetteer = Gazetteer(), options: InputOptions = InputOptions(),
    recurring: RecurringLines = RecurringLines(), tables: FactTables = FactTables()
  ) {
    reader = ArticleReader(options: options, recurring: recurring)
    resolver = PlaceResolver(gazetteer: gazetteer)
    extractor = FactExtractor(tables: tables)
  }

  /// The articles in a file's bytes, cleaned, with their places and facts.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - path: what the articles' source is called; it is not opened.
  /// - Returns: the articles in the order of the file, and what its owner should know.
  /// - Complexity: linear in the bytes.
  public func analyze(
    _ bytes: [UInt8], path: String
  ) -> (articles: [AnalyzedArticle], findings: [Finding]) {
    let (articles, findings) = reader.read(bytes, path: path)
    return (articles.map(analyze), findings)
  }

  /// The articles in a file's bytes, and how long each stage took is added to `timing`.
  public func analyze(
    _ bytes: [UInt8], path: String, timing: inout StageDurations
  ) -> [AnalyzedArticle] {
    let (articles, _) = timing.measure(\.clean) { reader.read(bytes, path: path) }
    return articles.map { analyze($0, timing: &timing) }
  }

  /// The article that a record is, with its places and facts; nil with a finding when it is none.
  public func analyze(
    _ record: SourceRecord
  ) -> (article: AnalyzedArticle?, findings: [Finding]) {
    let (article, findings) = reader.read(record)
    return (article.map(analyze), findings)
  }

  /// The article that a record is, and how long each stage took.
  func analyze(
    _ record: SourceRecord, timing: inout StageDurations
  ) -> (article: AnalyzedArticle?, findings: [Finding]) {
    let (article, findings) = timing.measure(\.clean) { reader.read(record) }
    return (article.map { analyze($0, timing: &timing) }, findings)
  }

  /// An article with the places and facts in its text.
  public func analyze(_ article: Article) -> AnalyzedArticle {
    var timing = StageDurations()
    return analyze(article, timing: &timing)
  }

  /// The units that an article names, each with why it is taken to be that one and no other.
  public func explainPlaces(in article: Article) -> [PlaceExplanation] {
    resolver.explain(article)
  }

  private func analyze(_ article: Article, timing: inout StageDurations) -> AnalyzedArticle {
    let places = timing.measure(\.places) { resolver.resolve(article) }
    let facts = timing.measure(\.facts) { extractor.facts(in: article, places: places) }
    return AnalyzedArticle(
      article: article, subject: places.subject, places: places.places, metrics: facts.metrics,
      models: facts.models, achievements: facts.achievements, documents: facts.documents)
  }
}
