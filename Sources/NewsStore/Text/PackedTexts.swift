import Foundation
import GRDB

/// The texts of editions, and their pages, as the file has them: packed, with a dictionary that was made
/// of the first texts that came in number.
struct PackedTexts {
  let database: Database
  private let unpackers = Unpackers()

  init(database: Database) {
    self.database = database
  }

  /// Those that were needed, by the key of their dictionary, 0 for none: to make one takes as long as
  /// to unpack some texts.
  private final class Unpackers {
    var all: [Int64: TextUnpacker] = [:]
  }

  /// A text with its page, unpacked.
  struct Entry {
    /// The cleaned text.
    var text: [UInt8]
    /// The columns that `LineCoding` writes.
    var paragraphs: String
    var lines: String
    var page: PageCoding.Column
  }

  /// A text from the columns of its row; nil where there is no row.
  func text(packed: Data?, with dictionary: Int64?) throws -> [UInt8]? {
    try packed.map { try unpacked($0, with: dictionary) }
  }

  /// The cleaned text of an edition.
  func text(of key: Int64) throws -> [UInt8]? {
    try database.rows(
      "SELECT text, dictionary_key FROM article_text WHERE article_key = ?", [key]
    ).first.map { try unpacked($0.at(0), with: $0.at(1)) }
  }

  /// The text and the page of an edition.
  func entry(of key: Int64) throws -> Entry? {
    try database.rows(
      """
      SELECT text, page, raw_is_whole, dictionary_key FROM article_text WHERE article_key = ?
      """, [key]
    ).first.map { row in
      let page = try unpacked(row.at(1), with: row.at(3))
      let parts = page.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { throw damage }
      return Entry(
        text: try unpacked(row.at(0), with: row.at(3)),
        paragraphs: String(decoding: parts[0], as: UTF8.self),
        lines: String(decoding: parts[1], as: UTF8.self),
        page: PageCoding.Column(bytes: Array(parts[2]), isWhole: try row.at(2)))
    }
  }

  /// What packs the texts of a batch. The first texts that are many make the dictionary.
  ///
  /// - Parameter texts: gives the texts of the batch, where they are needed.
  func writer(for texts: () throws -> [[UInt8]]) throws -> Writer {
    let known = try database.rows("SELECT dictionary_key, bytes FROM text_dictionary LIMIT 1").first
    if let known {
      return try Writer(
        database: database, dictionaryKey: known.at(0), dictionary: [UInt8](known.at(1) as Data))
    }
    let dictionary = try newDictionary(for: texts())
    if !dictionary.isEmpty {
      try database.run("INSERT INTO text_dictionary (bytes) VALUES (?)", [Data(dictionary)])
    }
    return try Writer(
      database: database, dictionaryKey: dictionary.isEmpty ? nil : database.lastInsertedRowID,
      dictionary: dictionary)
  }

  /// Empty for fewer texts than tell what all have in common.
  private func newDictionary(for texts: [[UInt8]]) -> [UInt8] {
    let length = texts.reduce(0) { $0 + $1.count }
    return length < PackedTexts.sampleLength ? [] : TextPacker.dictionary(for: texts)
  }

  /// `unpacked(bytes, dictionary)`: a text; null where there is none. A function of the connections of
  /// this program only.
  static var functions: [DatabaseFunction] {
    [
      DatabaseFunction("unpacked", argumentCount: 2, pure: true) { values in
        guard let packed = Data.fromDatabaseValue(values[0]) else { return nil }
        let dictionary = Data.fromDatabaseValue(values[1]) ?? Data()
        return TextUnpacker(dictionary: [UInt8](dictionary))?.unpack([UInt8](packed))
          .map { String(decoding: $0, as: UTF8.self) }
      }
    ]
  }

  /// A dictionary is made of a megabyte of texts.
  private static let sampleLength = 1 << 20

  private func unpacked(_ packed: Data, with dictionary: Int64?) throws -> [UInt8] {
    guard let text = try unpacker(dictionary ?? 0).unpack([UInt8](packed)) else { throw damage }
    return text
  }

  private func unpacker(_ dictionary: Int64) throws -> TextUnpacker {
    if let known = unpackers.all[dictionary] { return known }
    let bytes = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT bytes FROM text_dictionary WHERE dictionary_key = ?"),
      arguments: [dictionary])
    guard let unpacker = TextUnpacker(dictionary: bytes.map { [UInt8]($0) } ?? []) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    unpackers.all[dictionary] = unpacker
    return unpacker
  }

  private var damage: DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a text cannot be unpacked")
  }
}

extension PackedTexts {
  /// Writes texts.
  struct Writer {
    private let database: Database
    private let dictionaryKey: Int64?
    private let packer: TextPacker

    fileprivate init(database: Database, dictionaryKey: Int64?, dictionary: [UInt8]) throws {
      guard let packer = TextPacker(dictionary: dictionary) else { throw Writer.outOfMemory }
      (self.database, self.dictionaryKey, self.packer) = (database, dictionaryKey, packer)
    }

    /// Writes a text and its page, in place of those that may be there.
    func write(_ entry: Entry, key: Int64) throws {
      let page =
        Array(entry.paragraphs.utf8) + [0] + Array(entry.lines.utf8) + [0] + entry.page.bytes
      guard let text = packer.pack(entry.text), let page = packer.pack(page) else {
        throw Writer.outOfMemory
      }
      try database.run(
        """
        INSERT OR REPLACE INTO article_text (article_key, dictionary_key, text, page, raw_is_whole)
        VALUES (?, ?, ?, ?, ?)
        """, [key, dictionaryKey, Data(text), Data(page), entry.page.isWhole])
    }

    private static let outOfMemory = DatabaseError(resultCode: .SQLITE_NOMEM)
  }
}
