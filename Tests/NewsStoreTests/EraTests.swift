import NewsModel
import NewsStore
import Testing

struct EraTests {
  @Test(
    arguments: [
      (ListQuery(.provinces), ["An Sơn 3", "Hòa Hải 2", "Sơn Hải 1"]),
      (ListQuery(.provinces, filter: .today()), ["Sơn Hải 6"]),
      (ListQuery(.districts, filter: .today()), []),
      (ListQuery(.communes), ["Tân Đông 1", "Yên Phú 1", "Yên Tây 1", "Yên Trung 1"]),
      (ListQuery(.communes, filter: .today()), ["Hòn Ngọc 1", "Tân Hội 2", "Yên Phú 3"]),
      (
        ListQuery(.communes, filter: .today(), sort: .count),
        ["Yên Phú 3", "Tân Hội 2", "Hòn Ngọc 1"]
      ),
      (ListQuery(.communes, filter: .today(), text: "yen"), ["Yên Phú 3"]),
      (
        ListQuery(.communes, filter: .today(Merger.sonHai)),
        ["Hòn Ngọc 1", "Tân Hội 2", "Yên Phú 3"]
      ),
      (
        ListQuery(.communes, filter: .today { $0.modelID = "gio-lang-nghe" }),
        ["Tân Hội 1", "Yên Phú 3"]
      ),
      (ListQuery(.communes, filter: .today { $0.year = 2021 }), ["Tân Hội 2", "Yên Phú 1"]),
      (ListQuery(.communes, filter: .today { $0.placeName = "yen phu" }), ["Yên Phú 3"]),
    ] as [(ListQuery, [String])])
  func `lists units of the time and of today with their articles`(
    query: ListQuery, rows: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let page = try await folder.merger().page(query, range: 0..<99)
    #expect(page.items.map(\.row) == rows)
    #expect(page.total == rows.count)
  }

  @Test(
    arguments: [
      (
        Merger.yenPhu, PlaceEra.today,
        [
          "models 1", "metrics 1", "articles 3", "was Yên Tây 1", "was Yên Trung 1", "2026 1/1",
          "2021 1/1", "2019 1/1",
        ]
      ),
      (
        Merger.yenPhu, .ofTheTime,
        ["models 1", "articles 1", "was Yên Tây 1", "was Yên Trung 1", "2026 1/1"]
      ),
      (
        Merger.middle, .ofTheTime,
        ["models 1", "metrics 1", "articles 1", "now Yên Phú 3", "now Tân Hội 2", "2021 1/1"]
      ),
      (
        Merger.sonHai, .today,
        [
          "Hòn Ngọc 1", "Tân Hội 2", "Yên Phú 3", "models 1", "metrics 1", "articles 6",
          "was An Sơn 3", "was Hòa Hải 2", "2026 1/2", "2024 2/2", "2021 2/2", "2019 1/2",
        ]
      ),
      (Merger.ngoc, .today, ["articles 1", "was Hòn Ngọc 1", "2024 1/1"]),
    ] as [(Place, PlaceEra, [String])])
  func `shows what a unit became, what it was made of, and its articles by year`(
    place: Place, era: PlaceEra, rows: [String]
  ) async throws {
    var filter = LibraryFilter.within(place)
    filter.era = era
    let folder = try TemporaryFolder()
    let library = try await folder.merger()
    let page = try await library.page(ListQuery(.unit, filter: filter), range: 0..<99)
    #expect(page.items.map(\.row) == rows)
    #expect(page.total == rows.count)
    for start in 0..<page.total {
      let piece = try await library.page(
        ListQuery(.unit, filter: filter), range: start..<start + 1)
      #expect(piece.items == [page.items[start]])
    }
  }

  @Test func `knows since when and until when there is a unit`() async throws {
    let folder = try TemporaryFolder()
    let query = ListQuery(.articles, filter: .within(Merger.west))
    let page = try await folder.merger().page(query, range: 0..<1)
    guard case .article(let row)? = page.items.first else { throw Missing() }
    #expect(row.subject == Merger.west)
  }

  @Test func `counts models once, however many units they came from`() async throws {
    let folder = try TemporaryFolder()
    let query = ListQuery(.communes, filter: .today(), text: "yen phu")
    let page = try await folder.merger().page(query, range: 0..<1)
    guard case .place(let row)? = page.items.first else { throw Missing() }
    #expect(row.counts.models == 1 && row.counts.metrics == 1 && row.counts.articles == 3)
  }

  @Test(
    arguments: [
      ("Yên Phú", nil, ["2025:91"]), ("hon ngoc", nil, ["pre2025:82", "2025:93"]),
      ("hon ngoc", .today, ["2025:93"]), ("hon ngoc", .ofTheTime, ["pre2025:82"]),
      ("Tân Hội, Sơn Hải", nil, ["2025:92"]), ("Tân Hội, An Sơn", nil, []),
    ] as [(String, PlaceEra?, [String])])
  func `finds units by name in either era`(
    name: String, era: PlaceEra?, ids: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let found = try await folder.merger().placeIDs(named: name, level: nil, era: era)
    #expect(found.map(\.rawValue) == ids)
  }

  @Test func `finds a unit of today by what was said of those it was made of`() async throws {
    let folder = try TemporaryFolder()
    let results = try await folder.merger().search("tan hoi", limitPerGroup: 5)
    #expect(results.groups.first?.hits.map(\.item.row) == ["Tân Hội 2"])
  }

  @Test func `forgets units of today with the last article of their parts`() async throws {
    let folder = try TemporaryFolder()
    let library = try await folder.merger()
    try await library.write([], removing: Merger.drafts.map { "/tin/\($0.id).txt" })
    #expect(try folder.rows("SELECT count(*) FROM place") == ["0"])
    #expect(try folder.rows("SELECT count(*) FROM place_today") == ["0"])
    #expect(try library.check() == [])
  }

  @Test func `joins units of today with their parts in an index of the second version`()
    async throws
  {
    let folder = try TemporaryFolder()
    try await folder.merger().close()
    let before = try folder.rows("SELECT * FROM place_today ORDER BY 1, 2")
    try folder.execute(
      """
      DROP TABLE place_today; PRAGMA user_version = 2;
      ALTER TABLE place DROP COLUMN valid_from; ALTER TABLE place DROP COLUMN valid_to;
      DELETE FROM grdb_migrations WHERE identifier = '3'
      """)
    try Library(path: folder.index, mode: .readWrite).close()
    #expect(try folder.rows("SELECT * FROM place_today ORDER BY 1, 2") == before)
    #expect(try folder.rows("PRAGMA user_version") == ["\(3)"])
  }

  private struct Missing: Error {}
}

extension LibraryFilter {
  fileprivate static func today(_ place: Place) -> LibraryFilter {
    today { $0.places = [place.id] }
  }

  fileprivate static func today(
    _ change: (inout LibraryFilter) -> Void = { _ in }
  ) -> LibraryFilter {
    var filter = LibraryFilter()
    filter.era = .today
    change(&filter)
    return filter
  }
}

extension ListItem {
  /// A row of places with its number of articles.
  fileprivate var row: String {
    switch self {
    case .place(let row): "\(row.place.name) \(row.counts.articles)"
    default: name
    }
  }
}
