import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct MigrationTests {
  /// An index of the first version becomes the one that taking the same files in makes today.
  @Test func `brings an index of the first version up to date`() async throws {
    let today = try TemporaryFolder()
    try today.library((Samples.all + Releases.all).map(\.withoutIssuers)).close()
    let folder = try TemporaryFolder()
    try folder.makeFirstVersion(of: today)
    #expect(try folder.rows("SELECT count(*) FROM article") == ["8"])
    let library = try Library(path: folder.index, mode: .readWrite)
    #expect(try library.check() == [])
    #expect(try await library.totals().counts.articles == 6)
    #expect(try await library.search("đường quê", limitPerGroup: 9).groups.count == 2)
    let article = try await library.article(id: Releases.original.id)
    #expect(article?.alsoIn.map(\.id) == [Releases.portal.id, Releases.blog.id])
    // What follows from names is the same whether they were read or written.
    let expected = try today.everyRowWithoutKeys()
    #expect(Set(expected).symmetricDifference(try folder.everyRowWithoutKeys()) == [])
    try await library.write([Samples.file("/tin/x.txt", [Samples.essay])])
    #expect(try library.check() == [])
    try library.close()
    #expect(try folder.rows("PRAGMA user_version") == ["\(Schema.version)"])
  }

  @Test func `says which version an index has before it is opened`() throws {
    let folder = try TemporaryFolder()
    #expect(!Library.isOlder(path: folder.index))
    try folder.library([]).close()
    #expect(!Library.isOlder(path: folder.index))
    try folder.execute("PRAGMA user_version = 1")
    #expect(Library.isOlder(path: folder.index))
  }
}

extension TemporaryFolder {
  /// Makes an index of the first version with the articles of another.
  fileprivate func makeFirstVersion(of today: borrowing TemporaryFolder) throws {
    let queue = try DatabaseQueue(path: index)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; ATTACH '\(today.index)' AS today")
      try database.execute(sql: FirstVersion.tables)
      try database.execute(sql: FirstVersion.rows)
    }
    let texts = try DatabaseQueue(path: today.index).read { database in
      try database.integers("SELECT article_key FROM article_text").map {
        ($0, try PackedTexts(database: database).entry(of: $0))
      }
    }
    try queue.write { database in
      for case (let key, let entry?) in texts {
        try database.run(
          "INSERT INTO article_text VALUES (?, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?)",
          [
            key, Data(entry.text), entry.paragraphs, entry.lines, Data(entry.page.bytes),
            entry.page.isWhole,
          ])
      }
    }
    try queue.close()
  }
}
