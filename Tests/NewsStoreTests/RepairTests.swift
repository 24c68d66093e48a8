import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct RepairTests {
  @Test(arguments: [
    "DELETE FROM total", "UPDATE total SET value = value + 1",
    "UPDATE place SET articles = articles + 1, models = 0",
    "DELETE FROM article WHERE id = 'a1a1a1a1a1a1a1a1'",
    "UPDATE article SET subject_key = 999",
    "UPDATE metric SET unit_key = 999", "DELETE FROM model WHERE id = 'dan-van-kheo'",
    "INSERT INTO article_words (article_words) VALUES ('delete-all')",
    "INSERT INTO article_words (rowid, words) VALUES (7, 'ma')",
    "INSERT INTO indicator_words (indicator_words) VALUES ('delete-all')",
    "DELETE FROM article_column", "UPDATE article_column SET entries = x'0000'",
    "UPDATE outlet SET name = 'Báo Khác'",
    "DELETE FROM posting", "UPDATE article SET number = 0", "UPDATE article SET number = -70",
    "DELETE FROM article_text WHERE article_key IN (SELECT article_key FROM article WHERE label GLOB 'Phụ nữ*')",
    "DELETE FROM edition WHERE id = 'a1a1a1a1a1a1a1a1'",
  ])
  func `mends what was damaged, and finds as before`(damage: String) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let before = try folder.everyRowWithoutKeys()
    let writer = try #require(library.writer)
    try await writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; \(damage); PRAGMA foreign_keys = ON")
    }
    let result = try mended(library)
    #expect(result.left == [])
    #expect(try library.check() == [])
    let found = try await library.search("canh dong", limitPerGroup: 5)
    #expect(found.groups.last?.hits.map(\.articleID) == ["c3c3c3c3c3c3c3c3"])
    let models = try await library.search("5 khong 3 sach", limitPerGroup: 5)
    #expect(models.groups.first?.kind == .models)
    // Goes on as if nothing had been: what was lost comes back when the files are read again.
    for draft in Samples.all {
      let file = Samples.file("/tin/\(draft.id).txt", [draft])
      try await library.write([file], placeNamed: Units.named)
    }
    #expect(try library.check() == [])
    #expect(try folder.everyRowWithoutKeys() == before)
  }

  @Test func `changes nothing in a sound index`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let before = try library.contents()
    let result = try mended(library)
    #expect(result.found == [])
    #expect(try library.contents() == before)
  }

  @Test func `makes an index small without changing what is in it`() async throws {
    let folder = try TemporaryFolder()
    let many = (0..<60).map { number in
      let words = (0..<400).map { "chữ\(number * 400 + $0)" }.joined(separator: " ")
      return Draft("\(number + 100)", "2020-01-01", "Tin \(number)", words)
    }
    let library = try folder.library(Samples.all + many)
    try await library.write([], removing: many.map { "/tin/\($0.id).txt" })
    let before = try library.contents()
    var steps: [Library.CompactionStep] = []
    let sizes = try library.compact { steps.append($0) }
    #expect(steps == Library.CompactionStep.allCases)
    #expect(sizes.after < sizes.before)
    #expect(try library.contents() == before)
    #expect(try library.check() == [])
    let found = try await library.searchArticles("dan van", limit: 5)
    #expect(found.total == 3)
  }

  /// SQLite remembers of what parts the full text was made before others were written.
  @Test func `makes an index small that was written since it was made small`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library(Samples.all)
    for number in 0..<3 {
      _ = try library.compact()
      try await library.write([
        Samples.file(
          "/tin/\(number).txt", [Draft("\(number)", "2020-01-01", "Tin", "Dân vận \(number)")])
      ])
      try folder.execute("INSERT INTO article_words (article_words) VALUES ('integrity-check')")
    }
    _ = try library.compact()
    try folder.execute("INSERT INTO article_words (article_words) VALUES ('integrity-check')")
    #expect(try library.check() == [])
    #expect(try await library.searchArticles("\"dân vận\"", limit: 9).total == 6)
  }

  /// In a test that is asynchronous the blocking call would not be chosen.
  private func mended(
    _ library: Library
  ) throws -> (found: [LibraryProblem], left: [LibraryProblem]) {
    try library.repair()
  }
}
