import GRDB
import NewsModel
import VietnameseText

/// Writes articles with their facts into every table.
struct ArticleWriter {
  private let database: Database
  private var places: PlaceWriter
  private let facts: FactWriter

  init(database: Database, placeNamed: @escaping (PlaceID) -> Place?) {
    self.database = database
    places = PlaceWriter(database: database, placeNamed: placeNamed)
    facts = FactWriter(database: database)
  }

  /// Writes an article that is not there, and notes whose counts change by it.
  ///
  /// - Returns: its key.
  mutating func insert(
    _ analyzed: AnalyzedArticle, touching touched: inout TouchedKeys
  ) throws -> Int64 {
    let article = analyzed.article
    let key = try ArticleKey.next(published: article.published, in: database)
    let subject = try analyzed.subject.map { try places.key(of: $0.place) }
    try insertRow(of: analyzed, key: key, subject: subject)
    try insertText(of: article, key: key)
    try insertPlaces(of: analyzed, key: key, touching: &touched)
    if let subject { touched.places.insert(subject) }
    var context = FactContext(
      articleKey: key, subject: subject, year: article.published?.year, text: article.text)
    for id in analyzed.unitsOfFacts where context.places[id] == nil {
      context.places[id] = try places.key(of: id)
    }
    try facts.insert(analyzed, in: context, touching: &touched)
    return key
  }

  private func insertRow(of analyzed: AnalyzedArticle, key: Int64, subject: Int64?) throws {
    let article = analyzed.article
    let label = ArticleLabel(article)
    let keys = NameKeys(label.text)
    try database.run(
      """
      INSERT INTO article (article_key, id, title, label, label_order, label_folded, label_exact,
        byline, published, year, outlet, url, sha256, encoding, opening,
        subject_key, subject_confidence, subject_ranges, models, metrics, achievements, documents)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        key, article.id, article.title, label.text, keys.order, keys.folded, keys.exact,
        article.byline, article.published?.description, article.published?.year,
        article.source.outlet, article.source.url, article.source.sha256, article.source.encoding,
        label.opening, subject, analyzed.subject?.confidence,
        analyzed.subject.map { RangeCoding.encode($0.ranges) },
        Set(analyzed.models.map(\.modelID)).count, analyzed.metrics.count,
        analyzed.achievements.count,
        Set(analyzed.documents.map { DocumentNumber.key(of: $0.number) }).count,
      ])
  }

  private func insertText(of article: Article, key: Int64) throws {
    let page = PageCoding.encode(article)
    try database.run(
      """
      INSERT INTO article_text (article_key, text, paragraphs, lines, raw_text, raw_is_whole)
      VALUES (?, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?)
      """,
      [
        key, StoredText.column(article.text), LineCoding.encode(article.paragraphs),
        LineCoding.encode(article.lines), StoredText.column(page.bytes), page.isWhole,
      ])
    let words = FullTextWords(article.text)
    try database.run(
      "INSERT INTO article_words (rowid, folded, exact) VALUES (?, ?, ?)",
      [key, words.folded, words.exact])
  }

  private mutating func insertPlaces(
    of analyzed: AnalyzedArticle, key: Int64, touching touched: inout TouchedKeys
  ) throws {
    for (position, mentions) in analyzed.places.enumerated() {
      let placeKey = try places.key(of: mentions.place)
      touched.places.insert(placeKey)
      try database.run(
        """
        INSERT INTO article_place (article_key, position, place_key, confidence, ranges)
        VALUES (?, ?, ?, ?, ?)
        """,
        [key, position, placeKey, mentions.confidence, RangeCoding.encode(mentions.ranges)])
    }
  }
}

extension AnalyzedArticle {
  /// The units that the article's facts name.
  fileprivate var unitsOfFacts: Set<PlaceID> {
    Set(metrics.compactMap(\.place))
      .union(models.compactMap(\.place))
      .union(achievements.compactMap(\.place))
  }
}
