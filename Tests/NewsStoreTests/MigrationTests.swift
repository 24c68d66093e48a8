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

  /// An index of a later version becomes what it was made of.
  @Test(arguments: [6, 7, 8, 9, 10, 11, 12, 13])
  func `brings an index up to date`(version: Int) async throws {
    let folder = try TemporaryFolder()
    try folder.library(Samples.all + Releases.all).close()
    let before = try folder.everyRowWithoutKeys()
    try folder.makeThirteenthVersion()
    if version < 13 { try folder.makeTwelfthVersion() }
    if version < 12 { try folder.makeEleventhVersion() }
    if version < 11 { try folder.makeTenthVersion() }
    if version < 10 { try folder.makeNinthVersion() }
    switch version {
    case 6: try folder.makeSixthVersion()
    case 7: try folder.makeSeventhVersion()
    case 8: try folder.makeEighthVersion()
    default: break
    }
    #expect(try folder.rows("PRAGMA user_version") == ["\(version)"])
    let library = try Library(path: folder.index, mode: .readWrite)
    #expect(try library.check() == [])
    #expect(try await library.searchArticles("\"đường quê\"", limit: 9).total > 0)
    try library.close()
    #expect(Set(before).symmetricDifference(try folder.everyRowWithoutKeys()) == [])
    let indexes = "SELECT count(*) FROM sqlite_schema WHERE name IN ('metric_year', 'metric_value')"
    #expect(try folder.rows(indexes) == ["0"])
    let ofUnits = "SELECT count(*) FROM sqlite_schema WHERE name = 'article_place_place'"
    #expect(try folder.rows(ofUnits) == ["1"])
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
  /// Makes the index one of the thirteenth version: articles were not found by the units that they name.
  func makeThirteenthVersion() throws {
    try execute(
      """
      DROP INDEX article_place_place;
      DELETE FROM grdb_migrations WHERE identifier = '14'; PRAGMA user_version = 13
      """)
  }

  /// Makes the index one of the twelfth version: bands went into the table of all at once.
  func makeTwelfthVersion() throws {
    try execute(
      """
      INSERT INTO edition_band (band, edition_key) SELECT band, edition_key FROM recent_band;
      DROP TABLE recent_band;
      DELETE FROM grdb_migrations WHERE identifier = '13'; PRAGMA user_version = 12
      """)
  }

  /// Makes the index one of the eleventh version: bands had three values of a sketch each.
  fileprivate func makeEleventhVersion() throws {
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      try database.execute(sql: "DELETE FROM edition_band")
      for row in try database.rows("SELECT edition_key, sketch FROM edition WHERE sketch <> x''") {
        let (key, sketch): (Int64, Data) = (try row.at(0), try row.at(1))
        for band in 0..<8 {
          let code = (0..<3).reduce(Int64(band)) { $0 << 8 | Int64(sketch[band + $1 * 42]) }
          try database.run("INSERT INTO edition_band VALUES (?, ?)", [code, key])
        }
      }
      try database.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier = '12'; PRAGMA user_version = 11")
    }
    try queue.close()
  }

  /// Makes the index one of the tenth version: all figures were also in the order of years and of values.
  fileprivate func makeTenthVersion() throws {
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE INDEX metric_year ON metric (year_last DESC, article_key DESC, position);
          CREATE INDEX metric_value ON metric
            (coalesce(base_value, value) DESC, article_key DESC, position);
          DELETE FROM grdb_migrations WHERE identifier = '11';
          PRAGMA user_version = 10;
          """)
    }
    try queue.close()
  }

  /// Makes the index one of the ninth version: facts had the unit that they name in a column of its own.
  fileprivate func makeNinthVersion() throws {
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      for table in ["model_use", "metric", "achievement"] {
        try database.execute(
          sql: """
            ALTER TABLE \(table) ADD COLUMN place_key INTEGER REFERENCES place;
            UPDATE \(table) SET place_key = unit_key WHERE unit_is_stated;
            ALTER TABLE \(table) DROP COLUMN unit_is_stated;
            CREATE INDEX \(table)_place ON \(table) (place_key) WHERE place_key IS NOT NULL;
            """)
      }
      try database.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier = '10'; PRAGMA user_version = 9")
    }
    try queue.close()
  }

  /// Makes the index one of the eighth version: nobody counted the articles that are gone, and bands told
  /// whether an edition is kept.
  fileprivate func makeEighthVersion() throws {
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      try database.execute(
        sql: """
          ALTER TABLE posting_chunk DROP COLUMN gone;
          CREATE TABLE band (
            band INTEGER NOT NULL, is_kept INTEGER NOT NULL, edition_key INTEGER NOT NULL,
            PRIMARY KEY (band, is_kept, edition_key)
          ) STRICT, WITHOUT ROWID;
          INSERT INTO band SELECT band, kept_key = edition_key, edition_key
            FROM edition_band JOIN edition USING (edition_key);
          DROP TABLE edition_band;
          ALTER TABLE band RENAME TO edition_band;
          DELETE FROM grdb_migrations WHERE CAST(identifier AS INTEGER) > 8; PRAGMA user_version = 8
          """)
    }
    try queue.close()
  }

  /// Makes the index one of the seventh version: the full text had columns for the two forms of a text.
  fileprivate func makeSeventhVersion() throws {
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      try database.execute(
        sql: """
          DROP TABLE article_words;
          CREATE VIRTUAL TABLE article_words USING fts5 (folded, exact, content = '');
          DROP TABLE indicator_words;
          CREATE VIRTUAL TABLE indicator_words USING fts5 (
            folded, exact, content = '', detail = column);
          INSERT INTO article_words (rowid, folded, exact)
            SELECT article_key, 'khac', 'khác' FROM article;
          INSERT INTO indicator_words (rowid, folded, exact)
            SELECT indicator_key, words_folded, words_exact FROM indicator;
          ALTER TABLE indicator ADD COLUMN words TEXT NOT NULL DEFAULT '';
          UPDATE indicator SET words = words_exact;
          ALTER TABLE indicator DROP COLUMN words_exact;
          ALTER TABLE indicator DROP COLUMN other_exact;
          ALTER TABLE indicator RENAME COLUMN words TO words_exact;
          DELETE FROM grdb_migrations WHERE CAST(identifier AS INTEGER) > 7; PRAGMA user_version = 7
          """)
    }
    try queue.close()
  }

  /// Makes the index one of the sixth version: texts were packed apart from their pages, and the greatest
  /// keys of a day were given first.
  fileprivate func makeSixthVersion() throws {
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      let texts = PackedTexts(database: database)
      let entries = try database.integers("SELECT article_key FROM article_text").map {
        ($0, try #require(try texts.entry(of: $0)))
      }
      try database.execute(
        sql: """
          DROP TABLE article_text;
          CREATE TABLE article_text (
            article_key INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
            dictionary_key INTEGER REFERENCES text_dictionary,
            text BLOB NOT NULL,
            page BLOB NOT NULL,
            raw_is_whole INTEGER NOT NULL
          ) STRICT;
          DELETE FROM grdb_migrations WHERE CAST(identifier AS INTEGER) > 6; PRAGMA user_version = 6
          """)
      let packer = try #require(TextPacker(dictionary: []))
      for (key, entry) in entries {
        let page =
          Array(entry.paragraphs.utf8) + [0] + Array(entry.lines.utf8) + [0] + entry.page.bytes
        try database.run(
          "INSERT INTO article_text VALUES (?, NULL, ?, ?, ?)",
          [
            key, Data(try #require(packer.pack(entry.text))),
            Data(try #require(packer.pack(page))), entry.page.isWhole,
          ])
      }
    }
    try queue.close()
  }

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
