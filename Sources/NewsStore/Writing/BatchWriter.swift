import GRDB
import NewsModel

/// Writes files and their articles within one transaction, decides which of them are kept, then brings
/// the counts up to date.
struct BatchWriter {
  /// What the writer must ask others for.
  struct Knowledge {
    /// A unit by its identity.
    var placeNamed: (PlaceID) -> Place?
    /// The facts of an article that takes the place of another.
    var analyze: (Article) -> AnalyzedArticle
  }

  private let database: Database
  private let knowledge: Knowledge
  private let files: FileTable
  private let editions: EditionTable
  private let duplicates: DuplicateTable
  private let remover: ArticleRemover
  private let texts: PackedTexts.Writer
  private var memory: WriterMemory.Contents
  private var articles: ArticleWriter
  private var settlement: EditionSettlement
  private var changes = CountChanges()
  private var words: WordChanges
  private let recentBandCount: Int?
  /// Editions that were written in this batch, with what they are.
  private var written: [Int64: PreparedArticle] = [:]
  /// Editions that may be in no file any more.
  private var left: Set<Int64> = []
  private var replaced: Set<Int64> = []
  private var summary = WriteSummary()

  private init(
    _ files: [IndexedFile], database: Database, knowledge: Knowledge, packing: TextPacking,
    memory: consuming WriterMemory.Contents
  ) throws {
    self.database = database
    self.knowledge = knowledge
    self.files = FileTable(database: database)
    editions = EditionTable(database: database)
    duplicates = DuplicateTable(database: database)
    let packed = PackedTexts(database: database)
    remover = ArticleRemover(database: database, texts: packed)
    texts = try packed.writer(packing: packing) {
      files.flatMap(\.articles).map { Array($0.analyzed.article.text.utf8) }
    }
    settlement = EditionSettlement(database: database)
    (words, recentBandCount) = (memory.words, memory.recentBandCount)
    // What is known is with those who use it: held twice, it would be copied with the first change.
    self.memory = WriterMemory.Contents(dataVersion: memory.dataVersion)
    articles = try ArticleWriter(
      database: database, memory: memory, placeNamed: knowledge.placeNamed)
  }

  /// Takes files in, and forgets those that are gone.
  ///
  /// - Parameters:
  ///   - packing: what has packed the texts of articles that were prepared for this file.
  ///   - memory: what earlier batches have looked up.
  /// - Returns: what has changed, and what is known for the next batch. The words in that may wait until
  ///   they are written, which must be before the transaction is committed.
  static func write(
    _ files: [IndexedFile], removing paths: [String] = [], to database: Database,
    knowledge: Knowledge, packing: TextPacking = TextPacking(),
    memory: consuming WriterMemory.Contents = WriterMemory.Contents()
  ) throws -> (WriteSummary, WriterMemory.Contents) {
    let start = ContinuousClock.now
    // Facts are written before the row of what they are about, which is written once, with its counts.
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    var batch = try BatchWriter(
      files, database: database, knowledge: knowledge, packing: packing, memory: memory)
    for file in files { try batch.write(file) }
    for path in paths { batch.left.formUnion(try batch.files.remove(path: path)) }
    var summary = try batch.finish()
    summary.duration = ContinuousClock.now - start
    return (summary, batch.memory)
  }

  /// Takes one file in, in place of what the library had from its path.
  private mutating func write(_ file: IndexedFile) throws {
    let entry = try files.begin(file)
    for known in file.knownArticles {
      guard let key = try editions.key(ofID: known.id) else { continue }
      try files.addSource(key, entry, record: known.record)
    }
    for article in file.articles {
      let key = try write(article, from: entry)
      try files.addSource(key, entry, record: article.analyzed.article.source.record)
    }
    if file.extent.isEnd { left.formUnion(try files.end(entry)) }
  }

  /// Writes an article that is new, or that this file had before: its analysis may have changed.
  /// One that only other files have is left as it is.
  private mutating func write(
    _ article: PreparedArticle, from file: FileTable.Entry
  ) throws -> Int64 {
    if let known = try editions.key(ofID: article.analyzed.article.id) {
      if written[known] == nil, try files.had(known, file) {
        try replace(known, by: article)
      } else {
        summary.repeated += 1
      }
      return known
    }
    let key = try editions.insert(article)
    try texts.write(article, key: key)
    written[key] = article
    return key
  }

  private mutating func replace(_ key: Int64, by article: PreparedArticle) throws {
    try withdraw(key)
    try editions.update(key, article)
    try texts.remove(key)
    try texts.write(article, key: key)
    written[key] = article
    replaced.insert(key)
  }

  /// Takes away what an edition is, but for its row and its text.
  private mutating func withdraw(_ key: Int64) throws {
    guard let edition = try editions.edition(key) else { return }
    try settlement.withdraw(edition)
    if edition.isKept {
      try remover.remove(key, counting: &changes, &words)
    } else {
      try duplicates.remove(key)
    }
  }

  /// After the last file.
  private mutating func finish() throws -> WriteSummary {
    let gone = try withdrawLost()
    for (key, prepared) in written { settlement.add(EditionTable.edition(key, prepared)) }
    try settlement.settle()
    for (_, edition) in settlement.settled.sorted(by: { $0.key < $1.key }) { try apply(edition) }
    for key in gone { try database.run("DELETE FROM edition WHERE edition_key = ?", [key]) }
    try articles.finish()
    articles.remember(in: &memory)
    if words.isMuch { try words.apply(to: database) }
    memory.words = words
    memory.recentBandCount = try editions.mergeRecentBands(
      recentBandCount, added: written.count * SketchBands.count)
    try count()
    if articles.hasMovedPlaces { try CountsWriter.rebuild(database) }
    summary.replaced = written.keys.count { replaced.contains($0) }
    summary.added = written.count - summary.replaced
    summary.duplicates = settlement.settled.values.count { edition in
      let isNew = written[edition.key] != nil || settlement.formerlyKept[edition.key] == true
      return isNew && !edition.isKept
    }
    summary.removed = gone.count
    return summary
  }

  private mutating func count() throws {
    var counts = CountsWriter(database: database, newIDs: articles.newSubjects)
    try counts.apply(&changes)
    memory.subjects.remove(counts.dropped)
    if !counts.droppedPlaces.isEmpty {
      memory.places = memory.places.filter { !counts.droppedPlaces.contains($0.value) }
    }
  }

  /// Withdraws the editions that are in no file any more.
  private mutating func withdrawLost() throws -> [Int64] {
    var gone: [Int64] = []
    for key in left.sorted() where try files.isWithoutSource(key) {
      if written.removeValue(forKey: key) == nil { try withdraw(key) }
      gone.append(key)
    }
    return gone
  }

  /// Makes an edition what it was decided to be.
  private mutating func apply(_ edition: Edition) throws {
    let key = edition.key
    if let prepared = written[key] {
      if edition.isKept {
        try articles.insert(prepared, key: key, counting: &changes, &words)
      } else {
        try duplicates.insert(prepared.analyzed.article, key: key)
      }
    } else if let wasKept = settlement.formerlyKept[key], wasKept != edition.isKept {
      try edition.isKept ? promote(key) : demote(key)
    }
  }

  private mutating func demote(_ key: Int64) throws {
    try duplicates.insertFromArticle(key)
    try remover.remove(key, counting: &changes, &words)
  }

  private mutating func promote(_ key: Int64) throws {
    guard let article = try LibraryReader(database: database).edition(key) else { return }
    try duplicates.remove(key)
    try articles.insert(
      PreparedArticle(knowledge.analyze(article)), key: key, counting: &changes, &words)
  }
}
