import Foundation
import GRDB

/// The texts of editions, and their pages, as the file has them: packed, with a dictionary that was made
/// of the first texts that came in number.
struct PackedTexts {
  let database: Database
  private let dictionaries: TextDictionaries

  /// - Parameter dictionaries: those that earlier accesses have read.
  init(database: Database, dictionaries: TextDictionaries = TextDictionaries()) {
    self.database = database
    self.dictionaries = dictionaries
  }

  /// A text from the columns of its row.
  func packed(_ bytes: Data, with dictionary: Int64?) throws -> PackedText {
    PackedText(
      bytes: bytes,
      dictionary: try dictionaries.dictionary(dictionary) {
        try self.bytes(ofDictionary: dictionary)
      })
  }

  /// The cleaned text of an edition; nil where there is none.
  func text(of key: Int64) throws -> [UInt8]? { try packed(of: key)?.text() }

  /// The text and the page of an edition.
  func entry(of key: Int64) throws -> TextEntry? { try packed(of: key)?.entry() }

  /// The text of an edition as it is stored; nil where there is none.
  func packed(of key: Int64) throws -> PackedText? {
    try database.rows(
      "SELECT text, dictionary_key FROM article_text WHERE article_key = ?", [key]
    ).first.map { try packed($0.at(0), with: $0.at(1)) }
  }

  /// What packs the texts of a batch. The first texts that are many make the dictionary.
  ///
  /// - Parameters:
  ///   - packing: what has packed texts ahead.
  ///   - texts: gives the texts of the batch, where they are needed.
  func writer(
    packing: TextPacking = TextPacking(), for texts: () throws -> [[UInt8]]
  ) throws -> Writer {
    let known = try database.rows("SELECT dictionary_key, bytes FROM text_dictionary LIMIT 1").first
    if let known {
      return try Writer(
        database: database,
        dictionary: packing.dictionary(key: known.at(0), bytes: [UInt8](known.at(1) as Data)))
    }
    let bytes = try newDictionary(for: texts())
    // Later texts may be enough for one.
    guard !bytes.isEmpty else {
      return Writer(database: database, dictionary: TextDictionary(key: nil, bytes: []))
    }
    try database.run("INSERT INTO text_dictionary (bytes) VALUES (?)", [Data(bytes)])
    return Writer(
      database: database,
      dictionary: packing.dictionary(key: database.lastInsertedRowID, bytes: bytes))
  }

  /// Empty for fewer texts than tell what all have in common. Of many, a few from all over tell as much.
  private func newDictionary(for texts: [[UInt8]]) -> [UInt8] {
    let length = texts.reduce(0) { $0 + $1.count }
    guard length >= PackedTexts.sampleLength else { return [] }
    let step = max(1, length / (2 * PackedTexts.sampleLength))
    return TextPacker.dictionary(for: stride(from: 0, to: texts.count, by: step).map { texts[$0] })
  }

  /// `unpacked(bytes, dictionary)`: a text and what goes with it; null where there is none. A function of
  /// the connections of this program only.
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

  /// A dictionary is made of a megabyte of texts, or two or three.
  private static let sampleLength = 1 << 20

  private func bytes(ofDictionary key: Int64?) throws -> [UInt8] {
    let bytes = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT bytes FROM text_dictionary WHERE dictionary_key = ?"),
      arguments: [key])
    return bytes.map { [UInt8]($0) } ?? []
  }
}

extension PackedTexts {
  /// Writes texts.
  struct Writer {
    private let database: Database
    private let dictionary: TextDictionary

    fileprivate init(database: Database, dictionary: TextDictionary) {
      (self.database, self.dictionary) = (database, dictionary)
    }

    /// Writes the text and the page of an article, which may have been packed ahead.
    func write(_ article: PreparedArticle, key: Int64) throws {
      if let packed = article.packedText, packed.dictionary === dictionary {
        try write(packed.bytes, key: key)
      } else {
        try write(TextEntry(article.analyzed.article), key: key)
      }
    }

    /// Writes a text and its page, where there are none.
    func write(_ entry: TextEntry, key: Int64) throws {
      guard let packed = dictionary.pack(entry.bytes) else {
        throw DatabaseError(resultCode: .SQLITE_NOMEM)
      }
      try write(packed, key: key)
    }

    /// Takes the text and the page of an edition out.
    func remove(_ key: Int64) throws {
      try database.run("DELETE FROM article_text WHERE article_key = ?", [key])
    }

    private func write(_ packed: [UInt8], key: Int64) throws {
      try database.run(
        "INSERT INTO article_text (article_key, dictionary_key, text) VALUES (?, ?, ?)",
        [key, dictionary.key, packed])
    }
  }
}
