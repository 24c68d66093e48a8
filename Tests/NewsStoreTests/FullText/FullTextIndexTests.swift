import Foundation
import GRDB
import Testing
import VietnameseText

@testable import NewsStore

struct FullTextIndexTests {
  /// SQLite's own answer is what counts: whatever was written, taken out and merged half, on pages of any
  /// size.
  @Test(arguments: [32, 64, 200, 4_050], [1, 2])
  func `finds the rows that SQLite finds`(pageSize: Int, seed: UInt64) throws {
    var library = try InventedRows(pageSize: pageSize, seed: seed)
    for round in 0..<12 {
      try library.change()
      for _ in 0..<12 {
        let query = library.query()
        let rows = library.someRows()
        let expected = try library.matching(query, among: rows)
        #expect(
          try library.found(query, among: rows) == expected,
          "\(query.words) \(query.beginning ?? "") in round \(round)")
      }
    }
    #expect(library.hits > 50)
  }

  /// Without positions and with the beginnings of a letter or two, as names are indexed.
  @Test(arguments: [32, 200, 4_050])
  func `finds the rows that have a word as SQLite does`(pageSize: Int) throws {
    var library = try InventedRows(
      pageSize: pageSize, seed: 6, options: ", detail = none, prefix = '1 2'")
    for _ in 0..<8 {
      try library.change()
      for word in ["dân", "khéo", "k", "kh", "kho", "nông", "x", "xó", "đ", "không"] {
        for isBeginning in [false, true] {
          let found = try library.database.read {
            try FullTextIndex("t", .beginnings(letters: 2), in: $0)
              .rows(having: word, isBeginning: isBeginning)
          }
          let expected = try library.database.read {
            try Int.fetchAll(
              $0, sql: "SELECT rowid FROM t WHERE t MATCH ?",
              arguments: ["\"\(word)\"" + (isBeginning ? " *" : "")])
          }
          #expect(found == NumberSet(expected), "\(word) \(isBeginning)")
        }
      }
    }
  }

  @Test func `reads words of which the rows fill many pages`() throws {
    let library = try InventedRows(pageSize: 32, seed: 3)
    try library.database.write { database in
      for row in 1...20_000 {
        try database.execute(
          sql: "INSERT INTO t (rowid, words) VALUES (?, ?)",
          arguments: [row << 22, row % 500 == 0 ? "xã dân vận khéo" : "xã vận dân"])
      }
    }
    let leaves = try library.database.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM t_data WHERE (id >> 36) & 1 AND id & 1 << 31")
    }
    // Above those of the lowest level there are others.
    #expect(try #require(leaves) > 0)
    let query = InventedRows.Query(words: ["dân", "vận"], beginning: nil)
    for rows in [[], [500], [3_000, 6_000], Array(1...20_000), [1, 2, 2_999, 3_001]] {
      let rows = rows.map { Int64($0 << 22) }
      #expect(
        try library.found(query, among: rows) == rows.filter { $0 >> 22 % 500 == 0 })
    }
  }

  @Test func `finds nothing where a word is nowhere, or nothing is`() throws {
    let library = try InventedRows(pageSize: 4_050, seed: 4)
    let words = InventedRows.Query(words: ["dân", "vận"], beginning: nil)
    #expect(try library.found(words, among: [1, 2]) == [])
    try library.database.write {
      try $0.execute(sql: "INSERT INTO t (rowid, words) VALUES (1, 'dân vận'), (2, 'vận dân')")
    }
    #expect(try library.found(words, among: [1, 2]) == [1])
    #expect(try library.found(.init(words: ["dân"], beginning: "kh"), among: [1, 2]) == [])
    #expect(try library.found(.init(words: [], beginning: "v"), among: [1, 2]) == [1, 2])
  }

  @Test func `refuses an index of another version, and one that is damaged`() throws {
    for change in [
      "UPDATE t_config SET v = 5 WHERE k = 'version'", "DELETE FROM t_config",
      "UPDATE t_data SET block = x'00' WHERE id = 10", "DELETE FROM t_data WHERE id > 10",
      "UPDATE t_data SET block = x'0000000401' WHERE id > 10",
      "UPDATE t_data SET block = zeroblob(4) WHERE id > 10",
    ] {
      let library = try InventedRows(pageSize: 4_050, seed: 5)
      try library.database.writeWithoutTransaction {
        try $0.execute(sql: "INSERT INTO t (rowid, words) VALUES (1, 'dân vận')")
        try $0.execute(sql: "PRAGMA writable_schema = ON; \(change)")
      }
      #expect(throws: DatabaseError.self, "\(change)") {
        try library.found(.init(words: ["dân", "vận"], beginning: nil), among: [1])
      }
    }
  }

  @Test(arguments: [32, 200, 4_050])
  func `survives any bytes that a damaged index may hold`(pageSize: Int) throws {
    var library = try InventedRows(pageSize: pageSize, seed: 8)
    for _ in 0..<4 { try library.change() }
    var random = SeededRandom(9)
    var failures = 0
    for _ in 0..<300 {
      let query = library.query()
      let rows = library.someRows()
      do {
        try library.whileDamaged(&random) { _ = try library.found(query, among: rows) }
      } catch is DatabaseError {
        failures += 1
      }
    }
    #expect(failures > 5)
    let query = library.query()
    #expect(try library.found(query, among: [1, 2]) == library.matching(query, among: [1, 2]))
  }

  /// What is looked up without SQLite's tokenizer must be what that would make of it.
  @Test func `takes letters as plain that SQLite takes as they are`() throws {
    let tokenizer = try DatabaseQueue().read {
      try $0.makeTokenizer(.unicode61(diacritics: .keep))
    }
    var count = 0
    for scalar in PlainScalars.letters.joined().compactMap(UnicodeScalar.init) {
      let words = QueryWord.words(of: "a\(Character(scalar))a")
      for form in words.flatMap({ [$0.exact, $0.folded] }) where words.count == 1 {
        guard FullTextRow(QueryWord.words(of: form), isBeginning: false).isPlain else { continue }
        #expect(try tokenizer.tokenize(query: form).map(\.token) == [form])
        count += 1
      }
    }
    #expect(count > 400)
  }
}

/// A full text of few words, in which rows come and go.
private struct InventedRows {
  struct Query {
    var words: [String]
    var beginning: String?
  }

  let database: DatabaseQueue
  /// How many rows were found so far.
  private(set) var hits = 0
  private var texts: [Int64: String] = [:]
  private var random: SeededRandom
  private static let vocabulary = ["dân", "vận", "khéo", "kho", "k", "xã", "xóm", "nông", "thôn"]

  /// - Parameter options: more of those with which the full text is made.
  init(pageSize: Int, seed: UInt64, options: String = "") throws {
    random = SeededRandom(seed)
    database = try DatabaseQueue()
    try database.write {
      try $0.execute(
        sql: """
          CREATE VIRTUAL TABLE t USING fts5 (
            words, content = '', tokenize = "unicode61 remove_diacritics 0"\(options)
          );
          INSERT INTO t (t, rank) VALUES ('pgsz', \(pageSize)), ('automerge', 4);
          """)
    }
  }

  /// Puts in, takes out and replaces some rows, and merges a part of the index.
  mutating func change() throws {
    for _ in 0..<3 {
      var rows: [Int64: (old: String?, new: String?)] = [:]
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        let row = Int64.random(in: 1...800, using: &random)
        rows[row] = (texts[row], Int.random(in: 0..<4, using: &random) == 0 ? nil : text())
      }
      try database.write { database in
        for (row, change) in rows.sorted(by: { $0.key < $1.key }) {
          if let old = change.old {
            try database.execute(
              sql: "INSERT INTO t (t, rowid, words) VALUES ('delete', ?, ?)", arguments: [row, old])
          }
          if let new = change.new {
            try database.execute(
              sql: "INSERT INTO t (rowid, words) VALUES (?, ?)", arguments: [row, new])
          }
        }
      }
      for (row, change) in rows { texts[row] = change.new }
    }
    let pages = Int.random(in: 1...20, using: &random)
    try database.write {
      try $0.execute(sql: "INSERT INTO t (t, rank) VALUES ('merge', -\(pages))")
    }
  }

  /// Does something while a page has other bytes than it should.
  func whileDamaged(_ random: inout SeededRandom, _ body: () throws -> Void) throws {
    let (key, good): (Int64, Data) = try database.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT id, block FROM t_data WHERE id <> 1")
      let row = try #require(rows.randomElement(using: &random))
      return (row[0], row[1])
    }
    var bad = [UInt8](good)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bad.isEmpty {
      let index = Int.random(in: 0..<bad.count, using: &random)
      bad[index] = [0, 1, 2, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
    }
    if Int.random(in: 0..<6, using: &random) == 0 { bad.removeLast(bad.count / 2) }
    try replace(key, by: Data(bad))
    defer { #expect(throws: Never.self) { try replace(key, by: good) } }
    try body()
  }

  private func replace(_ key: Int64, by block: Data) throws {
    try database.write {
      try $0.execute(sql: "UPDATE t_data SET block = ? WHERE id = ?", arguments: [block, key])
    }
  }

  private mutating func text() -> String {
    let count = Int.random(in: 1...40, using: &random)
    return (0..<count).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    // The first are commoner.
    let limit = Int.random(in: 1...Self.vocabulary.count, using: &random)
    return Self.vocabulary[Int.random(in: 0..<limit, using: &random)]
  }

  mutating func query() -> Query {
    let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in word() }
    let beginning = Bool.random(using: &random) ? String(word().prefix(1)) : nil
    return Query(words: words, beginning: beginning)
  }

  /// Rows in ascending order, of which some have no text.
  mutating func someRows() -> [Int64] {
    let share = Int.random(in: 1...8, using: &random)
    return (1...800).filter { _ in Int.random(in: 0..<share, using: &random) == 0 }
  }

  mutating func matching(_ query: Query, among rows: [Int64]) throws -> [Int64] {
    let row = (query.words + [query.beginning].compactMap(\.self)).joined(separator: " ")
    let match = "\"\(row)\"" + (query.beginning == nil ? "" : " *")
    let all = try database.read {
      try Set(Int64.fetchAll($0, sql: "SELECT rowid FROM t WHERE t MATCH ?", arguments: [match]))
    }
    let found = rows.filter(all.contains)
    hits += found.count
    return found
  }

  func found(_ query: Query, among rows: [Int64]) throws -> [Int64] {
    try database.read { database in
      let search = try FullTextIndex("t", in: database).search(
        query.words, counts: query.words.map(\.count), beginnings: query.beginning.map { [$0] })
      return try search.indices(ofRows: rows.count) { rows[$0] }.map { rows[$0] }
    }
  }
}
