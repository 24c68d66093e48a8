import GRDB

/// The tables in which SQLite keeps the index of a contentless full text, as they are written.
///
/// A connection through which SQLite itself has used the full text remembers its segments, and must not use
/// it again after others were written here: see ``forget(in:)``.
struct FullTextTable {
  private let name: String
  private let database: Database
  private let insertBlock: Statement
  private let insertStart: Statement
  let source: FullTextSource
  /// How long a page is, in bytes.
  let pageSize: Int

  /// - Parameter name: of the full text.
  init(_ name: String, in database: Database) throws {
    (self.name, self.database) = (name, database)
    try FullTextIndex.checkVersion(of: name, in: database)
    insertBlock = try database.cachedStatement(
      sql: "INSERT INTO \(name)_data (id, block) VALUES (?, ?)")
    insertStart = try database.cachedStatement(
      sql: "INSERT INTO \(name)_idx (segid, term, pgno) VALUES (?, ?, ?)")
    source = try FullTextSource(name, in: database)
    let size = try database.lookUp("SELECT v FROM \(name)_config WHERE k = 'pgsz'")
    pageSize = size.map(Int.init) ?? FullTextTable.defaultPageSize
  }

  /// Which segments there are.
  func structure() throws -> FullTextStructure { try FullTextIndex.structure(source) }

  /// Changes which segments there are.
  func write(_ structure: FullTextStructure) throws {
    try database.run(
      "UPDATE \(name)_data SET block = ? WHERE id = ?",
      [structure.encoded, FullTextStructure.key])
  }

  /// Puts in what a segment is made of.
  func write(_ draft: SegmentDraft) throws {
    for block in draft.blocks { try insertBlock.run([block.key, block.bytes]) }
    for start in draft.starts {
      try insertStart.run([draft.id, start.word, start.page << 1 | (start.hasIndex ? 1 : 0)])
    }
  }

  /// Drops pages, or all that belongs to a segment.
  func delete(_ keys: ClosedRange<Int64>) throws {
    try database.run(
      "DELETE FROM \(name)_data WHERE id BETWEEN ? AND ?", [keys.lowerBound, keys.upperBound])
  }

  /// Drops a segment.
  func delete(_ segment: FullTextSegment) throws {
    try delete(segment.keys.all)
    try database.run("DELETE FROM \(name)_idx WHERE segid = ?", [segment.id])
  }

  /// Notes how many words the rows have from now on, each as often as it stands there, by which SQLite orders
  /// what it finds.
  func write(_ rows: [ChangedRow]) throws {
    let key = FullTextTable.averagesKey
    var index = 0
    let record = try source.blocks(key...key).first ?? []
    var count = try record.isEmpty ? 0 : FullTextNumber.read(record.span, at: &index)
    var words = try index < record.count ? FullTextNumber.read(record.span, at: &index) : 0
    for row in rows {
      if let removed = row.removed {
        try database.run("DELETE FROM \(name)_docsize WHERE id = ?", [row.key])
        count -= 1
        words -= Int64(removed.places.count)
      }
      if let added = row.added {
        var size: [UInt8] = []
        FullTextNumber.append(Int64(added.places.count), to: &size)
        try database.run(
          "INSERT OR REPLACE INTO \(name)_docsize (id, sz) VALUES (?, ?)", [row.key, size])
        count += 1
        words += Int64(added.places.count)
      }
    }
    var averages: [UInt8] = []
    for number in [count, words] { FullTextNumber.append(max(number, 0), to: &averages) }
    try database.run(
      "INSERT OR REPLACE INTO \(name)_data (id, block) VALUES (?, ?)", [key, averages])
  }

  /// Lets SQLite look anew at which segments there are, before it uses the full text itself. Within no
  /// transaction.
  static func forget(in database: Database) throws {
    try database.execute(sql: "PRAGMA writable_schema = RESET")
  }

  private static let averagesKey: Int64 = 1
  /// What SQLite takes where it was told nothing else.
  private static let defaultPageSize = 4_050
}
