import Foundation
import GRDB
import Testing
import VietnameseText

@testable import NewsStore

/// What is written to the tables of a full text, as SQLite itself reads it.
struct FullTextWriterTests {
  /// The words, rows and places are those that SQLite finds in the same texts, on pages of any size, however
  /// the segments were merged; and its own check finds no fault.
  @Test(arguments: [32, 64, 200, 4_050], [1, 2])
  func `writes what SQLite would have written`(pageSize: Int, seed: UInt64) throws {
    var texts = try TwiceWritten(pageSize: pageSize, seed: seed)
    for round in 0..<40 {
      try texts.change()
      if round % 8 == 7 { try texts.expectSame("round \(round)") }
    }
  }

  /// An index that SQLite has written and merged half is gone on with.
  @Test(arguments: [32, 200], [7, 8])
  func `goes on with what SQLite has written`(pageSize: Int, seed: UInt64) throws {
    var texts = try TwiceWritten(pageSize: pageSize, seed: seed)
    for round in 0..<99 where try round < 20 || !texts.isMerging() {
      try texts.change(bySQLite: true)
    }
    try texts.expectSame("before")
    try #require(try texts.isMerging())
    for round in 0..<24 {
      try texts.change()
      try texts.expectSame("round \(round)")
    }
    #expect(try !texts.isMerging())
  }

  @Test func `writes words that fill many pages, and those of very many rows`() throws {
    var texts = try TwiceWritten(pageSize: 32, seed: 3)
    let long = String(repeating: "dài", count: 400)
    let much = (0..<3_000).map { $0 % 7 == 0 ? "dân" : "vận" }.joined(separator: " ")
    try texts.replace([5: "\(long) xã \(long)", 9: much, 11: String(repeating: "u", count: 40_000)])
    try texts.replace(
      Dictionary(uniqueKeysWithValues: (1...6_000).map { (Int64($0 << 22), "xã dân vận") }))
    try texts.replace([9: nil, 1 << 22: nil, 5: "xã \(long)"])
    try texts.expectSame("")
  }

  @Test func `takes what only SQLite's tokenizer knows as it does`() throws {
    var texts = try TwiceWritten(pageSize: 4_050, seed: 4)
    try texts.replace([
      1: "Ελλάς и мир", 2: "m² ½ Ⅻ \u{F0B7}dân", 3: "xa\u{301} ca\u{323}n", 4: "東京 xã", 5: "",
      6: "…",
      7: "\u{200B}dân\u{AD}vận 😀 x", 8: "dân\0vận", 9: "\u{E000} xã",
    ])
    try texts.expectSame("")
    try texts.replace([1: "xã", 2: nil, 3: nil, 4: "東", 5: nil, 6: nil, 7: "dân", 8: nil, 9: nil])
    try texts.expectSame("")
  }

  /// A segment of a few rows is not merged with those of thousands.
  @Test func `keeps small segments below large ones`() throws {
    var texts = try TwiceWritten(pageSize: 32, seed: 5)
    func levels() throws -> [Int] { try texts.levels() }
    try texts.replace([1: "xã"])
    #expect(try levels() == [1])
    try texts.replace(Dictionary(uniqueKeysWithValues: (2...3_000).map { ($0, "xã \($0)") }))
    #expect(try levels() == [0, 2])
    for row in 1...15 { try texts.replace([Int64(row): "dân"]) }
    #expect(try levels() == [15, 2])
    try texts.replace([16: "dân"])
    #expect(try levels() == [0, 3])
    try texts.expectSame("")
  }

  /// Letters, and what stands between them.
  @Test func `takes signs as plain that no tokenizer takes for letters`() throws {
    let tokenizer = try DatabaseQueue().read {
      try $0.makeTokenizer(.unicode61(diacritics: .keep))
    }
    for sign in PlainScalars.signs.joined().compactMap(UnicodeScalar.init) {
      let text = "a\(Character(sign))b"
      #expect(isPlain(text))
      #expect(QueryWord.words(of: text).map(\.exact) == ["a", "b"], "\(sign.value)")
      #expect(try tokenizer.tokenize(document: text).map(\.token) == ["a", "b"], "\(sign.value)")
    }
    for text in ["é", "dân vận 2016", "“x”"] { #expect(isPlain(text), "\(text)") }
    for text in ["a\u{AD}b", "½", "я", "😀", "\u{F0B7}", "a\u{301}"] {
      #expect(!isPlain(text), "\(text)")
    }
  }

  private func isPlain(_ text: String) -> Bool {
    PlainScalars.standard.content(of: text.utf8.span) != .mixed
  }
}

/// A full text that is written here, and one of the same rows that SQLite writes.
private struct TwiceWritten {
  private let database: DatabaseQueue
  private var texts: [Int64: String] = [:]
  private var collector = WordCollector()
  private var known = KnownWords()
  private var random: SeededRandom
  private static let vocabulary = [
    "dân", "vận", "khéo", "kho", "k", "xã", "xóm", "nông thôn mới", "25-NQ/TW", "“Sạch”",
    "http://www.batdau.gov.vn/nghiquyet", "Đảng", "tổ 5, ấp 3", "я",
  ]

  init(pageSize: Int, seed: UInt64) throws {
    random = SeededRandom(seed)
    database = try DatabaseQueue()
    try database.write { database in
      for table in ["ours", "theirs"] {
        try database.execute(
          sql: """
            CREATE VIRTUAL TABLE \(table) USING fts5 (
              words, content = '', tokenize = "unicode61 remove_diacritics 0"
            );
            INSERT INTO \(table) (\(table), rank) VALUES ('pgsz', \(pageSize));
            CREATE VIRTUAL TABLE \(table)_places USING fts5vocab (\(table), instance);
            """)
      }
    }
  }

  /// Puts in, takes out and replaces some rows.
  ///
  /// - Parameter bySQLite: whether it writes both, and merges a part of ours.
  mutating func change(bySQLite: Bool = false) throws {
    var rows: [Int64: String?] = [:]
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let row = Int64.random(in: 1...800, using: &random)
      rows[row] = .some(Int.random(in: 0..<4, using: &random) == 0 ? nil : text())
    }
    try replace(rows, bySQLite: bySQLite)
    guard bySQLite else { return }
    try database.write {
      try $0.execute(sql: "INSERT INTO ours (ours, rank) VALUES ('merge', -2)")
    }
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...40, using: &random)).map { _ in
      // The first are commoner.
      let limit = Int.random(in: 1...Self.vocabulary.count, using: &random)
      return Self.vocabulary[Int.random(in: 0..<limit, using: &random)]
    }.joined(separator: " ")
  }

  mutating func replace(_ rows: [Int64: String?], bySQLite: Bool = false) throws {
    var ours = FullTextRows(table: "ours")
    var (oursBySQLite, theirs) = (FullTextChanges(table: "ours"), FullTextChanges(table: "theirs"))
    for (key, text) in rows {
      if let former = texts[key] {
        if !ours.drop(key) { ours.remove(key, words(former)) }
        oursBySQLite.remove(key, FullTextForms(former).row)
        theirs.remove(key, FullTextForms(former).row)
      }
      if let text {
        ours.add(key, words(text))
        oursBySQLite.add(key, FullTextForms(text).row)
        theirs.add(key, FullTextForms(text).row)
      }
      texts[key] = text
    }
    try database.write {
      if bySQLite {
        try oursBySQLite.apply(to: $0)
      } else {
        try ours.apply(to: $0, words: &known)
      }
      try theirs.apply(to: $0)
    }
  }

  private mutating func words(_ text: String) -> FullTextRows.Words {
    let words = collector.words(of: text)
    return FullTextRows.Words(words, known.numbers(of: words))
  }

  /// How many segments each level has.
  func levels() throws -> [Int] {
    try database.read { try FullTextTable("ours", in: $0).structure().levels.map(\.segments.count) }
  }

  /// Whether a level is merged in part.
  func isMerging() throws -> Bool {
    try database.read {
      try FullTextTable("ours", in: $0).structure().levels.contains { $0.merging > 0 }
    }
  }

  func expectSame(_ comment: Comment) throws {
    try database.writeWithoutTransaction { database in
      try FullTextTable.forget(in: database)
      try database.execute(sql: "INSERT INTO ours (ours) VALUES ('integrity-check')")
      for query in [
        "SELECT * FROM %_places", "SELECT * FROM %_docsize ORDER BY id",
        "SELECT block FROM %_data WHERE id = 1",
      ] {
        let (ours, theirs) = try (
          Row.fetchAll(database, sql: query.replacing("%", with: "ours")),
          Row.fetchAll(database, sql: query.replacing("%", with: "theirs"))
        )
        #expect(ours == theirs, "\(query) \(comment)")
        #expect(!ours.isEmpty)
      }
      for word in ["dân", "xã", "dai", "moi"] {
        let query = "SELECT rowid, rank FROM % WHERE % MATCH '\(word)' ORDER BY rank, rowid"
        let (ours, theirs) = try (
          Row.fetchAll(database, sql: query.replacing("%", with: "ours")),
          Row.fetchAll(database, sql: query.replacing("%", with: "theirs"))
        )
        #expect(ours == theirs, "\(word) \(comment)")
      }
    }
  }
}
