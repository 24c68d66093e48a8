import GRDB

/// What changes in the full text of the articles: gathered, and written together as one segment.
///
/// SQLite would do the same with the texts: it splits each, looks up every word, and sorts. Here the words and
/// where they stand are known already, from all processors: the one writer only puts them together.
struct FullTextRows: Sendable {
  /// The words of a row.
  enum Words: Sendable {
    case known(RowWords)
    /// The text, from which SQLite's tokenizer must take them.
    case unknown(String)
  }

  /// Of one row, what is taken out and then what is put in.
  private struct Change: Sendable {
    var removed: Words?
    var added: Words?
  }

  private let table: String
  private var changes: [Int64: Change] = [:]
  /// About how many bytes of memory it takes.
  private(set) var byteCount = 0

  /// - Parameter table: the name of the full text.
  init(table: String) {
    self.table = table
  }

  /// Whether nothing has changed.
  var isEmpty: Bool { changes.isEmpty }

  /// Puts in the words of a row that has none there.
  mutating func add(_ key: Int64, _ words: Words) {
    changes[key, default: Change()].added = words
    byteCount += words.byteCount
  }

  /// Takes out the words of a row that wait to be put in.
  ///
  /// - Returns: whether there are such.
  mutating func drop(_ key: Int64) -> Bool {
    guard let added = changes[key]?.added else { return false }
    changes[key]?.added = nil
    byteCount -= added.byteCount
    return true
  }

  /// Takes out the words of a row that none wait for. A contentless full text forgets them only when it is
  /// told the same again.
  mutating func remove(_ key: Int64, _ words: Words) {
    changes[key, default: Change()].removed = words
    byteCount += words.byteCount
  }

  /// Writes what has changed; then nothing is gathered any more.
  ///
  /// - Parameters:
  ///   - words: what the numbers of words stand for; those of other words are put in.
  ///   - meanwhile: What is written elsewhere while another thread puts the rows together.
  mutating func apply(
    to database: Database, words: inout KnownWords,
    meanwhile: (inout KnownWords) throws -> Void = { _ in }
  ) throws {
    guard !isEmpty else { return try meanwhile(&words) }
    var resolver = Resolver(database: database)
    var rows: [ChangedRow] = []
    rows.reserveCapacity(changes.count)
    for (key, change) in changes.sorted(by: { $0.key < $1.key }) {
      let removed = try change.removed.map { try resolver.rowWords($0, &words) }
      let added = try change.added.map { try resolver.rowWords($0, &words) }
      rows.append(ChangedRow(key: key, removed: removed, added: added))
    }
    changes = [:]
    byteCount = 0
    var writer = try FullTextWriter(table, in: database)
    let numbered = words
    try writer.write(rows, words: numbered) { try meanwhile(&words) }
  }
}

extension FullTextRows {
  /// Asks SQLite for the words of texts that are not known.
  private struct Resolver {
    let database: Database
    private var tokenizer: (any FTS5Tokenizer)?

    init(database: Database) { self.database = database }

    mutating func rowWords(_ row: Words, _ known: inout KnownWords) throws -> RowWords {
      switch row {
      case .known(let words): return words
      case .unknown(let text):
        let tokenizer = try tokenizer ?? database.makeTokenizer(.unicode61(diacritics: .keep))
        self.tokenizer = tokenizer
        return RowWords(try tokenizer.tokenize(document: text).map { Array($0.token.utf8) }, &known)
      }
    }
  }
}

extension FullTextRows.Words {
  /// Those of an article: the full text has no beginnings of words, and does not have the word of all
  /// articles.
  ///
  /// - Parameter numbers: of all its indexed words.
  init(_ words: ArticleWords, _ numbers: [UInt32]) {
    switch words.places {
    case .known(let places):
      let numbers = numbers.prefix(places.ends.count)
      self = .known(RowWords(numbers: numbers, places: places))
    case .unknown(let row): self = .unknown(row)
    }
  }

  fileprivate var byteCount: Int {
    switch self {
    case .known(let words): words.byteCount
    case .unknown(let text): text.utf8.count
    }
  }
}
