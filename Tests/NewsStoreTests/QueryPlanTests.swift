import GRDB
import NewsModel
import Synchronization
import Testing

@testable import NewsStore

struct QueryPlanTests {
  /// Tables with few rows, whatever the number of articles.
  private static func isShort(_ step: String) -> Bool {
    ["posting_chunk", "text_dictionary", "total", "_config", "CONSTANT ROWS"].contains {
      step.contains($0)
    }
  }

  /// With a million articles a statement that goes through a table takes longer than all the others.
  @Test func `goes through no table as a whole to take articles in or out`() throws {
    let folder = try TemporaryFolder()
    try folder.library(Samples.all + [Releases.original]).close()
    let queue = try DatabaseQueue(path: folder.index)
    let plans = try queue.write { database in
      let statements = try database.statements {
        let path = "/tin/x.txt"
        let releases = [Releases.portal, Releases.blog, Releases.report]
        try database.write([Samples.file(path, releases)])
        try database.write([Samples.file(path, [Releases.report])])
      }
      return try statements.map { ($0, try database.plan(of: $0)) }
    }
    #expect(plans.count > 50)
    for (sql, steps) in plans {
      let scanned = steps.filter { $0.hasPrefix("SCAN") && !Self.isShort($0) }
      #expect(scanned == [], "in \(sql)")
    }
  }

  @Test func `makes no table of allowed values for each figure that is written`() throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let steps = try #require(library.writer).write { database in
      let values = Array(repeating: "NULL", count: try database.columns(in: "metric").count)
      let insertion = "INSERT INTO metric VALUES (\(values.joined(separator: ", ")))"
      return try Row.fetchAll(database.makeStatement(sql: "EXPLAIN " + insertion))
        .map { $0["opcode"] as String }
    }
    #expect(steps.contains("IdxInsert"))
    #expect(!steps.contains("OpenEphemeral"))
  }
}

extension Database {
  fileprivate func write(_ files: [IndexedFile]) throws {
    let knowledge = BatchWriter.Knowledge(
      placeNamed: Units.named, analyze: { AnalyzedArticle(article: $0) })
    var (_, learnt) = try BatchWriter.write(files, to: self, knowledge: knowledge)
    try learnt.words.apply(to: self)
  }

  /// The statements that something executes.
  fileprivate func statements(_ body: () throws -> Void) throws -> Set<String> {
    let found = Mutex<Set<String>>([])
    trace { event in
      if case .statement(let statement) = event {
        found.withLock { _ = $0.insert(statement.sql) }
      }
    }
    try body()
    trace(options: [])
    return found.withLock { $0 }.filter { !$0.hasPrefix("PRAGMA") && !$0.hasPrefix("--") }
  }

  /// The steps in which SQLite executes a statement.
  fileprivate func plan(of sql: String) throws -> [String] {
    let statement = try makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
    statement.setUncheckedArguments(StatementArguments())
    return try Row.fetchAll(statement).map { $0["detail"] as String }
  }
}
