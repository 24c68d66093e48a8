import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct LibraryConcurrencyTests {
  @Test func `says that another process is writing, and reads meanwhile`() async throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let other = try DatabasePool(path: folder.index, configuration: loose)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let library = try Library(path: folder.index, mode: .readWrite, busyTimeout: 0.05)
    let error = #expect(throws: LibraryError.self) {
      try library.write([Samples.file("/tin/x.txt", [])])
    }
    #expect(error?.kind == .busy)
    #expect(try await library.totals().counts.articles == 4)
    try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try await library.write([Samples.file("/tin/x.txt", [])])
  }

  @Test func `waits for another process that is done soon`() async throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let other = try DatabasePool(path: folder.index, configuration: loose)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let library = try Library(path: folder.index, mode: .readWrite, busyTimeout: 30)
    async let end: Void = {
      try await Task.sleep(for: .milliseconds(100))
      try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    }()
    let thread = Thread { _ = try? library.write([Samples.file("/tin/x.txt", [])]) }
    thread.start()
    try await end
    while !thread.isFinished { try await Task.sleep(for: .milliseconds(10)) }
    #expect(try library.fileState(path: "/tin/x.txt") != nil)
  }

  @Test func `says that the disk is full, and keeps what was there`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([Samples.essay])
    let writer = try #require(library.writer)
    try await writer.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    let long = Draft("ff00000000000000", nil, String(repeating: "dài ", count: 50_000))
    let error = #expect(throws: LibraryError.self) {
      try library.write([Samples.file("/tin/x.txt", [long])])
    }
    #expect(error?.kind == .diskFull)
    #expect(try await library.totals().counts.articles == 1)
    #expect(try library.check() == [])
  }

  @Test func `interrupts a running statement when the task is cancelled`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let forever = """
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
      SELECT count(*) FROM number
      """
    let task = Task { try await library.reading { try $0.database.integer(forever) } }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
    #expect(try await library.totals().counts.articles == 0)
  }

  @Test func `throws only the cancellation when a task is cancelled before it reads`() async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await library.search("dan van", limitPerGroup: 5)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }

  /// A writer that leaves its transaction open.
  private var loose: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return configuration
  }
}
