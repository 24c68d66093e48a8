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
  let reader: ArticleReader
  let gazetteer: Gazetteer
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
    self.init(
      ArticleReader(options: options, recurring: recurring), gazetteer,
      FactExtractor(tables: tables))
  }

  private init(_ reader: ArticleReader, _ gazetteer: Gazetteer, _ extractor: FactExtractor) {
    (self.reader, self.gazetteer, self.extractor) = (reader, gazetteer, extractor)
    resolver = PlaceResolver(gazetteer: gazetteer)
  }

  /// An analyzer whose tables are loaded on all processors.
  static func loaded(options: InputOptions, tables: FactTables) async -> ArticleAnalyzer {
    async let extractor = FactExtractor(tables: tables)
    async let gazetteer = Gazetteer()
    return ArticleAnalyzer(ArticleReader(options: options), await gazetteer, await extractor)
  }

  /// The analyzer with other knowledge of the sites that pages come from.
  func knowing(_ recurring: RecurringLines) -> ArticleAnalyzer {
    ArticleAnalyzer(reader.knowing(recurring), gazetteer, extractor)
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

  /// The article that a record is, with its places and facts; nil with a finding when it is none.
  public func analyze(
    _ record: SourceRecord
  ) -> (article: AnalyzedArticle?, findings: [Finding]) {
    let (article, findings) = reader.read(record)
    return (article.map(analyze), findings)
  }

  /// The articles that some records are, with their places and facts; how long each stage took is
  /// added to `timing`.
  ///
  /// Some records at a time go through each stage together, so that the words and rules of a stage
  /// are at hand in the processor: one record after the other takes a tenth longer.
  ///
  /// - Returns: for each record its article, or nil, and what its owner should know.
  public func analyze(
    _ records: [SourceRecord], timing: inout StageDurations
  ) -> [(article: AnalyzedArticle?, findings: [Finding])] {
    var outcomes: [(article: AnalyzedArticle?, findings: [Finding])] = []
    outcomes.reserveCapacity(records.count)
    for start in stride(from: 0, to: records.count, by: ArticleAnalyzer.groupSize) {
      let group = records[start..<min(start + ArticleAnalyzer.groupSize, records.count)]
      outcomes += analyze(group: group, timing: &timing)
    }
    return outcomes
  }

  private func analyze(
    group: ArraySlice<SourceRecord>, timing: inout StageDurations
  ) -> [(article: AnalyzedArticle?, findings: [Finding])] {
    let read = timing.measure(\.clean) { group.map { reader.read($0) } }
    let places = timing.measure(\.places) { read.map { $0.article.map(resolver.resolve) } }
    return timing.measure(\.facts) {
      zip(read, places).map { read, places in
        (places.flatMap { places in read.article.map { analyzed($0, places) } }, read.findings)
      }
    }
  }

  /// How many records go through a stage together: enough to pay, and few enough to stay in the
  /// processor's memory.
  private static let groupSize = 32

  /// An article with the places and facts in its text.
  public func analyze(_ article: Article) -> AnalyzedArticle {
    analyzed(article, resolver.resolve(article))
  }

  /// The units that an article names, each with why it is taken to be that one and no other.
  public func explainPlaces(in article: Article) -> [PlaceExplanation] {
    resolver.explain(article)
  }

  private func analyzed(_ article: Article, _ places: PlaceResolution) -> AnalyzedArticle {
    let facts = extractor.facts(in: article, places: places)
    return AnalyzedArticle(
      article: article, subject: places.subject, places: places.places, metrics: facts.metrics,
      models: facts.models, achievements: facts.achievements, documents: facts.documents)
  }
}
