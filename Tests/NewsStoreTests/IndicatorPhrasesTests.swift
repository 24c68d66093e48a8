import GRDB
import NewsModel
import Testing
import VietnameseText

@testable import NewsStore

/// Indicators that no table knows: their phrases are told apart by their marks.
struct IndicatorPhrasesTests {
  private static let drafts = [
    Draft("1a", "2020-01-01", subject: Units.tuSon, "Chung cư", "Nhà cao 25 tầng, có 2 tầng hầm.")
      .metric("tầng", nil, 25, "tầng").metric("Tầng", nil, 2, "tầng"),
    Draft("1b", "2020-02-01", subject: Units.doanXa, "Thu ngân sách", "Số thu tăng 3 tỷ đồng.")
      .metric("tăng", nil, 3, "tỷ đồng").metric("Số thu tăng", nil, 3, "tỷ đồng"),
    Draft("1c", "2020-03-01", subject: Units.songLoc, "Giá lúa", "Giá TĂNG 5%, tăng mạnh.")
      .metric("TĂNG", nil, 5, "%").metric("tăng", nil, 6, "%")
      .metric("Thu nhập", "income-per-capita", 50, "triệu đồng"),
    Draft("1d", "2020-04-01", subject: Units.songLoc, "Hộ tự túc", "Còn 4 hộ chưa hoà mạng.")
      .metric("Hộ chưa hoà mạng", nil, 4, "hộ").metric("hộ chưa hòa mạng", nil, 5, "hộ")
      .metric("tang", nil, 1, "cái"),
  ]

  private static let listed = [
    "tăng tăng 3 2", "income-per-capita Thu nhập 1 1", "hộ chưa hòa mạng hộ chưa hòa mạng 2 1",
    "số thu tăng Số thu tăng 1 1", "tang tang 1 1", "tầng tầng 2 1",
  ]

  @Test func `keeps phrases apart that differ in their marks, not in case or in tone places`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library(Self.drafts)
    #expect(try await library.indicatorRows().sorted() == Self.listed.sorted())
    let both = try await library.page(ListQuery(.indicators, text: "tang"), range: 0..<9)
    #expect(both.items.map(\.name) == ["tăng", "tầng", "Số thu tăng", "tang"])
    let marked = try await library.page(ListQuery(.indicators, text: "tầng"), range: 0..<9)
    #expect(marked.items.map(\.name) == ["tầng"])
    let figures = ListQuery(.metrics, filter: .indicator("Tầng"), sort: .value)
    let values = try await library.page(figures, range: 0..<9).items.map(\.name)
    #expect(values == ["tầng 25.0", "Tầng 2.0"])
    #expect(try library.check() == [])
  }

  @Test(arguments: [
    ("tầng", "tầng"), ("TĂNG", "tăng"), ("tang", "tang"), ("so thu", "số thu tăng"),
    ("số thu tang", "số thu tăng"), ("ho chua hoa mang", "hộ chưa hòa mạng"),
    ("hộ chưa hoà mạng", "hộ chưa hòa mạng"), ("thu nhap", "income-per-capita"),
    ("income-per-capita", "income-per-capita"), ("tá", nil), ("thú", nil), ("", nil),
  ])
  func `finds an indicator by its key, its name with or without marks, or words of it`(
    typed: String, key: String?
  ) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library(Self.drafts)
    #expect(try await library.indicatorKey(named: typed) == key)
  }

  @Test func `prefers the name itself to a longer one, then the one with more figures`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library(Array(Self.drafts[0...1]))
    let more = Self.drafts[1].with { article, _ in
      article.article.id = "1e"
      article.metrics += [article.metrics[1], article.metrics[1], article.metrics[1]]
      article.metrics.removeFirst()
    }
    try await library.write([Samples.file("/tin/more.txt", [more])])
    #expect(try await library.indicatorKey(named: "tang") == "tầng")
  }

  /// Figures of both phrases were of one row.
  @Test func `splits the phrases of an index of the fifth version`() async throws {
    let folder = try TemporaryFolder()
    try folder.library(Self.drafts).close()
    let before = try folder.everyRowWithoutKeys()
    try folder.makeFifthVersion()
    #expect(try folder.rows("SELECT metrics FROM indicator WHERE id = 'tang'") == ["6"])
    let library = try Library(path: folder.index, mode: .readWrite)
    #expect(try await library.indicatorRows().sorted() == Self.listed.sorted())
    #expect(try library.check() == [])
    try library.close()
    #expect(try folder.rows("PRAGMA user_version") == ["\(Schema.version)"])
    #expect(Set(before).symmetricDifference(try folder.everyRowWithoutKeys()) == [])
  }
}

extension Library {
  /// The key, the name and both counts of every indicator.
  fileprivate func indicatorRows() async throws -> [String] {
    try await page(ListQuery(.indicators), range: 0..<99).items.compactMap {
      guard case .indicator(let row) = $0 else { return nil }
      return "\(row.key) \(row.name) \(row.metricCount) \(row.placeCount)"
    }
  }
}

extension TemporaryFolder {
  /// Makes the index one in which phrases were known without their marks.
  fileprivate func makeFifthVersion() throws {
    try makeThirteenthVersion()
    try makeTwelfthVersion()
    let queue = try DatabaseQueue(path: index)
    try queue.write { database in
      for row in try database.rows("SELECT DISTINCT indicator_key, id FROM indicator") {
        let (key, id): (Int64, String) = (try row.at(0), try row.at(1))
        let former = Folding.fold(id)
        try database.run("INSERT OR IGNORE INTO indicator (id) VALUES (?)", [former])
        try database.run(
          """
          UPDATE metric SET indicator_key = (SELECT indicator_key FROM indicator WHERE id = ?)
          WHERE indicator_key = ?
          """, [former, key])
      }
      try CountsWriter.rebuild(database)
      try database.execute(
        sql: """
          DELETE FROM grdb_migrations WHERE CAST(identifier AS INTEGER) > 5; PRAGMA user_version = 5
          """)
    }
    try queue.close()
  }
}
