import GRDB
import NewsModel
import VietnameseText

/// Writes articles with their facts into every table.
struct ArticleWriter {
  private let database: Database
  private var places: PlaceWriter
  private var facts: FactWriter
  private var numbers: ArticleNumbers
  private var columns: ArticleColumnWriter
  /// Whether a unit lies under others than before.
  var hasMovedPlaces: Bool { places.hasMovedPlaces }

  /// The identities of models, indicators and documents that have no row yet.
  var newSubjects: [SubjectKind: [Int64: String]] { facts.subjects.new }

  /// - Parameter memory: keys that earlier batches have looked up.
  init(
    database: Database, memory: WriterMemory.Contents, placeNamed: @escaping (PlaceID) -> Place?
  ) throws {
    self.database = database
    numbers = try ArticleNumbers(database: database)
    columns = ArticleColumnWriter(database: database, first: numbers.next)
    places = PlaceWriter(database: database, known: memory.places, placeNamed: placeNamed)
    facts = FactWriter(database: database, known: memory.subjects)
  }

  /// Adds the keys that were looked up to what is known.
  func remember(in memory: inout WriterMemory.Contents) {
    memory.places = places.keys
    memory.subjects = facts.subjects.known
  }

  /// Writes the article that an edition is kept as, and counts it. The edition's text is there.
  mutating func insert(
    _ prepared: PreparedArticle, key: Int64, counting changes: inout CountChanges,
    _ words: inout WordChanges
  ) throws {
    let analyzed = prepared.analyzed
    let subject = try analyzed.subject.map { try places.key(of: $0.place) }
    let number = numbers.take()
    try insertRow(of: prepared, key: key, number: number, subject: subject)
    words.add(prepared.words, to: number, key: key)
    try insertPlaces(of: analyzed, key: key)
    var context = FactContext(
      articleKey: key, subject: subject, year: analyzed.article.published?.year)
    for id in analyzed.unitsOfFacts where context.places[id] == nil {
      context.places[id] = try places.key(of: id)
    }
    let found = try facts.insert(prepared, in: context, counting: &changes)
    try columns.add(
      key: key, subject: subject, year: analyzed.article.published?.year,
      outlet: analyzed.article.source.outlet, models: Array(found.models))
    changes.addArticle(
      subject: subject, models: found.models, documents: found.documents, 1)
  }

  /// Writes what is known once all articles are written.
  func finish() throws {
    try numbers.write(to: database)
    try columns.write(successors: facts.subjects.movedModels)
  }

  private func insertRow(
    of prepared: PreparedArticle, key: Int64, number: Int, subject: Int64?
  ) throws {
    let analyzed = prepared.analyzed
    let (article, label, keys) = (analyzed.article, prepared.label, prepared.labelKeys)
    try database.run(
      """
      INSERT INTO article (article_key, id, title, short_label, label_order, label_folded,
        byline, published, year, outlet, url, sha256, encoding, opening,
        subject_key, subject_confidence, subject_ranges, models, metrics, achievements, documents,
        number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        key, article.id, article.title, label.isTitle ? nil : label.text, keys.order, keys.folded,
        article.byline, article.published?.description, article.published?.year,
        article.source.outlet, article.source.url, article.source.sha256, article.source.encoding,
        label.opening, subject, analyzed.subject?.confidence,
        analyzed.subject.map { RangeCoding.encode($0.ranges) },
        Set(analyzed.models.map(\.modelID)).count, analyzed.metrics.count,
        analyzed.achievements.count,
        Set(analyzed.documents.map(\.documentID)).count, number,
      ])
  }

  private mutating func insertPlaces(of analyzed: AnalyzedArticle, key: Int64) throws {
    for (position, mentions) in analyzed.places.enumerated() {
      let placeKey = try places.key(of: mentions.place)
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
