import NewsModel
import NewsStore
import Testing

struct LibraryListsTests {
  @Test(
    arguments: [
      (ListQuery(.provinces), ["Hà Tĩnh", "Hải Phòng"]),
      (ListQuery(.districts), ["Can Lộc", "Kiến Thụy"]),
      (ListQuery(.communes), ["Đoàn Xá", "Song Lộc", "Tú Sơn"]),
      (ListQuery(.communes, isReversed: true), ["Tú Sơn", "Song Lộc", "Đoàn Xá"]),
      (ListQuery(.communes, sort: .count), ["Tú Sơn", "Song Lộc", "Đoàn Xá"]),
      (ListQuery(.communes, sort: .value), ["Đoàn Xá", "Song Lộc", "Tú Sơn"]),
      (ListQuery(.communes, filter: .within(Units.haiPhong)), ["Đoàn Xá", "Tú Sơn"]),
      (ListQuery(.provinces, filter: .within(Units.canLoc)), []),
      (ListQuery(.communes, filter: .model("5-khong-3-sach")), ["Song Lộc", "Tú Sơn"]),
      (ListQuery(.provinces, filter: .model("dan-van-kheo")), ["Hải Phòng"]),
      (ListQuery(.communes, filter: .indicator("số hộ tham gia")), ["Đoàn Xá"]),
      (ListQuery(.communes, filter: .document("25-nq/tw")), ["Song Lộc", "Tú Sơn"]),
      (ListQuery(.communes, filter: .year(2020)), ["Tú Sơn"]),
      (ListQuery(.communes, filter: .article("b2b2")), ["Đoàn Xá", "Tú Sơn"]),
    ] as [(ListQuery, [String])])
  func `lists units`(query: ListQuery, names: [String]) async throws {
    try await expect(query, names)
  }

  @Test(
    arguments: [
      (
        Units.kienThuy,
        [
          "Đoàn Xá", "Tú Sơn", "models 2", "metrics 2", "achievements 1", "documents 1",
          "articles 2", "2023 1/1", "2022 1/1",
        ]
      ),
      (
        Units.haTinh,
        ["Can Lộc", "models 1", "metrics 1", "documents 1", "articles 1", "2021 1/1"]
      ),
      (Units.doanXa, ["models 1", "metrics 1", "now Nay 3"]),
    ] as [(Place, [String])])
  func `lists what a unit has: the units below it, then its facts by kind`(
    place: Place, names: [String]
  ) async throws {
    try await expect(ListQuery(.unit, filter: .within(place)), names)
    let filter = LibraryFilter.within(place)
    let folder = try TemporaryFolder()
    let library = try folder.library()
    for item in try await library.page(ListQuery(.unit, filter: filter), range: 0..<9).items {
      guard case .section(let section) = item else { continue }
      let list = try await library.page(
        ListQuery(section.content, filter: filter), range: 0..<9)
      #expect(list.total == section.count)
      #expect(list.items.count == section.count)
    }
  }

  @Test func `lists nothing for a unit that is not known`() async throws {
    try await expect(ListQuery(.unit), [])
    try await expect(
      ListQuery(.unit, filter: LibraryFilter().within(PlaceID(rawValue: "pre2025:0"))), [])
  }

  @Test(
    arguments: [
      (ListQuery(.articles), ["elders", "women", "fields", "essay"]),
      (ListQuery(.articles, isReversed: true), ["essay", "fields", "women", "elders"]),
      (ListQuery(.articles, sort: .name), ["fields", "essay", "elders", "women"]),
      (ListQuery(.articles, sort: .place), ["fields", "elders", "women", "essay"]),
      (ListQuery(.articles, filter: .within(Units.kienThuy)), ["elders", "women"]),
      (ListQuery(.articles, filter: .year(2021)), ["fields"]),
      (ListQuery(.articles, filter: .model("5-khong-3-sach")), ["women", "fields"]),
      (ListQuery(.articles, filter: .indicator("income-per-capita")), ["women", "fields"]),
      (ListQuery(.articles, filter: .document("25 - NQ/TW")), ["women", "fields"]),
      (ListQuery(.articles, filter: .article("D4D4")), ["essay"]),
      (ListQuery(.articles, text: "tu son"), ["women"]),
      (ListQuery(.articles, text: "đê bên"), ["elders"]),
    ] as [(ListQuery, [String])])
  func `lists articles`(query: ListQuery, names: [String]) async throws {
    let titles = [
      "women": Samples.women, "elders": Samples.elders, "fields": Samples.fields,
      "essay": Samples.essay,
    ].compactMapValues { $0.analyzed.article.title }
    try await expect(query, names.compactMap { titles[$0] })
  }

  @Test(
    arguments: [
      (ListQuery(.models), ["5 không 3 sạch", "dân vận khéo"]),
      (ListQuery(.models, sort: .name, isReversed: true), ["dân vận khéo", "5 không 3 sạch"]),
      (ListQuery(.models, filter: .within(Units.doanXa)), ["dân vận khéo"]),
      (ListQuery(.models, text: "khéo"), ["dân vận khéo"]),
      (ListQuery(.models, text: "kheò"), []),
      (ListQuery(.indicators), ["thu nhập bình quân", "số hộ tham gia"]),
      (ListQuery(.indicators, sort: .name), ["số hộ tham gia", "thu nhập bình quân"]),
      (ListQuery(.indicators, filter: .within(Units.doanXa)), ["số hộ tham gia"]),
      (ListQuery(.documents), ["25-NQ/TW"]),
      (ListQuery(.documents, text: "25-nq"), ["25-NQ/TW"]),
      (ListQuery(.documents, text: "26"), []),
      (ListQuery(.documents, filter: .within(Units.doanXa)), []),
    ] as [(ListQuery, [String])])
  func `lists models, indicators and documents`(
    query: ListQuery, names: [String]
  ) async throws {
    try await expect(query, names)
  }

  @Test(
    arguments: [
      (
        ListQuery(.modelUses),
        ["dân vận khéo Đoàn Xá", "5 không, 3 sạch Song Lộc", "5 không 3 sạch Tú Sơn"]
      ),
      (
        ListQuery(.modelUses, sort: .date),
        ["dân vận khéo Đoàn Xá", "5 không 3 sạch Tú Sơn", "5 không, 3 sạch Song Lộc"]
      ),
      (
        ListQuery(.modelUses, filter: .model("5-khong-3-sach"), sort: .name),
        ["5 không 3 sạch Tú Sơn", "5 không, 3 sạch Song Lộc"]
      ),
      (ListQuery(.modelUses, text: "song loc"), ["5 không, 3 sạch Song Lộc"]),
      (ListQuery(.modelUses, filter: .year(2023)), ["dân vận khéo Đoàn Xá"]),
      (
        ListQuery(.metrics),
        ["số hộ tham gia 120.0", "thu nhập bình quân 48.0", "thu nhập bình quân 64.0"]
      ),
      (
        // 64 triệu are more than 120.
        ListQuery(.metrics, sort: .value),
        ["thu nhập bình quân 64.0", "thu nhập bình quân 48.0", "số hộ tham gia 120.0"]
      ),
      (
        ListQuery(.metrics, sort: .date),
        ["số hộ tham gia 120.0", "thu nhập bình quân 64.0", "thu nhập bình quân 48.0"]
      ),
      (
        ListQuery(.metrics, filter: .indicator("income-per-capita"), sort: .position),
        ["thu nhập bình quân 64.0", "thu nhập bình quân 48.0"]
      ),
      (ListQuery(.metrics, filter: .year(2022)), []),
      (
        ListQuery(.metrics, filter: .year(2021)),
        ["thu nhập bình quân 48.0", "thu nhập bình quân 64.0"]
      ),
      (ListQuery(.metrics, filter: .model("dan-van-kheo")), ["số hộ tham gia 120.0"]),
      (ListQuery(.achievements), ["Xã Tú Sơn"]),
      (ListQuery(.achievements, filter: .year(2020), text: "tú"), ["Xã Tú Sơn"]),
      (ListQuery(.achievements, filter: .year(2023)), []),
      (ListQuery(.citations), ["25-NQ/TW Tú Sơn", "25-nq/tw Song Lộc"]),
      (
        ListQuery(.citations, filter: .document("25-NQ/TW"), isReversed: true),
        ["25-nq/tw Song Lộc", "25-NQ/TW Tú Sơn"]
      ),
    ] as [(ListQuery, [String])])
  func `lists facts`(query: ListQuery, names: [String]) async throws {
    try await expect(query, names)
  }

  @Test(arguments: ListQuery.Content.allCases, SortKey.allCases)
  func `gives every list in every order, forwards and backwards, whole and in pieces`(
    content: ListQuery.Content, sort: SortKey
  ) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let filter = content == .unit ? LibraryFilter.within(Units.kienThuy) : LibraryFilter()
    for isReversed in [false, true] {
      let query = ListQuery(content, filter: filter, sort: sort, isReversed: isReversed)
      let whole = try await library.page(query, range: 0..<100)
      #expect(whole.items.count == whole.total)
      var pieces: [ListItem] = []
      for start in 0..<whole.total {
        let page = try await library.page(query, range: start..<start + 1)
        #expect(page.offset == start && page.total == whole.total)
        pieces += page.items
      }
      #expect(pieces == whole.items)
      #expect(try await library.page(query, range: 50..<60).items.isEmpty)
    }
  }

  @Test(arguments: [(0.3, true), (0.79, true), (0.8, false), (1, false)])
  func `tells whether it is open which unit an article is about`(
    confidence: Double, isOpen: Bool
  ) async throws {
    let folder = try TemporaryFolder()
    let draft = Draft("0c", nil, subject: Units.tuSon, "Xã ra quân").with { article, _ in
      article.subject?.confidence = confidence
    }
    let library = try folder.library([draft, Draft("0d", nil, "Tin chung")])
    let page = try await library.page(ListQuery(.articles), range: 0..<9)
    let summaries = page.items.compactMap { item -> ArticleSummary? in
      if case .article(let summary) = item { summary } else { nil }
    }
    #expect(summaries.count == 2)
    #expect(summaries.count(where: \.isSubjectOpen) == (isOpen ? 1 : 0))
  }

  @Test(arguments: [false, true])
  func `lists facts without a unit last, however the list is turned`(isReversed: Bool) async throws
  {
    let folder = try TemporaryFolder()
    let lost = Draft("0e", "2024-01-01", "Tin chung", "Cả nước có 9 xã.")
      .metric("số xã", nil, 9, "xã").metric("số tỉnh", nil, 8, "Cả nước")
    let library = try folder.library(Samples.all + [lost])
    let placed = ["số hộ tham gia 120.0", "thu nhập bình quân 48.0", "thu nhập bình quân 64.0"]
    let unplaced = ["số xã 9.0", "số tỉnh 8.0"]
    let query = ListQuery(.metrics, sort: .place, isReversed: isReversed)
    let page = try await library.page(query, range: 0..<9)
    #expect(
      page.items.map(\.name)
        == (isReversed ? placed.reversed() + unplaced.reversed() : placed + unplaced))
    #expect(try await library.page(query, range: 2..<4).items == Array(page.items[2..<4]))
    // The same order, where rows are sorted because not all are wanted.
    var filtered = query
    filtered.filter.year = 2021
    let some = try await library.page(filtered, range: 0..<9)
    #expect(some.items == page.items.filter { $0.name.hasPrefix("thu nhập") })
  }

  @Test func `counts whatever a unit has, with the units below it`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let page = try await library.page(ListQuery(.provinces), range: 1..<2)
    guard case .place(let summary)? = page.items.first else {
      Issue.record("no province")
      return
    }
    #expect(summary.place == Units.haiPhong)
    #expect(summary.childCount == 1)
    #expect(summary.counts.articles == 2)
    #expect(summary.counts.models == 2)
    #expect(summary.counts.metrics == 2)
    #expect(summary.counts.achievements == 1)
    #expect(summary.counts.documents == 1)
  }

  @Test func `counts the whole library`() async throws {
    let folder = try TemporaryFolder()
    let totals = try await folder.library().totals()
    #expect(totals.counts.articles == 4)
    #expect(totals.counts.models == 2)
    #expect(totals.counts.metrics == 3)
    #expect(totals.counts.achievements == 1)
    #expect(totals.counts.documents == 1)
    #expect(totals.places == [.province: 2, .district: 2, .commune: 3])
  }

  @Test func `shows a fact with its sentence, its unit and its article`() async throws {
    let folder = try TemporaryFolder()
    let query = ListQuery(.metrics, filter: .within(Units.tuSon))
    let page = try await folder.library().page(query, range: 0..<1)
    guard case .metric(let entry)? = page.items.first else {
      Issue.record("no metric")
      return
    }
    #expect(entry.place == Units.tuSon)
    #expect(entry.metric.place == nil)
    #expect(entry.metric.period == "2021")
    #expect(entry.metric.evidence.quote == "triệu đồng")
    #expect(entry.evidence.article.title == "Phụ nữ Tú Sơn giữ sạch đường làng")
    #expect(entry.evidence.article.outlet == "Báo Mẫu")
    let passage = entry.evidence.passage
    #expect(passage.text.hasPrefix("Thu nhập bình quân của xã đạt 64 triệu đồng"))
    #expect(passage.highlighted == ["triệu đồng"])
  }

  @Test func `sums a model up over its spellings`() async throws {
    let folder = try TemporaryFolder()
    let page = try await folder.library().page(ListQuery(.models), range: 0..<1)
    guard case .model(let model)? = page.items.first else {
      Issue.record("no model")
      return
    }
    #expect(model.modelID == "5-khong-3-sach")
    #expect(model.sponsor == "Hội Phụ nữ")
    #expect(model.placeCount == 2)
    #expect(model.articleCount == 2)
  }

  private func expect(_ query: ListQuery, _ names: [String]) async throws {
    let folder = try TemporaryFolder()
    let page = try await folder.library().page(query, range: 0..<100)
    #expect(page.items.map(\.name) == names)
    #expect(page.total == names.count)
  }
}

extension LibraryFilter {
  static func within(_ place: Place) -> LibraryFilter { LibraryFilter().within(place.id) }
  static func model(_ id: String) -> LibraryFilter { with { $0.modelID = id } }
  static func indicator(_ key: String) -> LibraryFilter { with { $0.indicatorKey = key } }
  static func document(_ number: String) -> LibraryFilter { with { $0.documentNumber = number } }
  static func year(_ year: Int) -> LibraryFilter { with { $0.year = year } }
  static func article(_ id: String) -> LibraryFilter { with { $0.articleID = id } }

  private static func with(_ change: (inout LibraryFilter) -> Void) -> LibraryFilter {
    var filter = LibraryFilter()
    change(&filter)
    return filter
  }
}

extension Passage {
  /// The highlighted pieces.
  var highlighted: [String] {
    let bytes = Array(text.utf8)
    return highlights.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

extension ListItem {
  /// What tells rows apart in these tests.
  var name: String {
    switch self {
    case .place(let row): row.place.name
    case .section(let row): "\(row.content.rawValue) \(row.count)"
    case .relation(let row):
      "\(row.kind == .became ? "now" : "was") \(row.place.name) \(row.articleCount)"
    case .year(let row): "\(row.year) \(row.articleCount)/\(row.largestCount)"
    case .article(let row): row.article.title
    case .model(let row): row.name
    case .modelUse(let row): "\(row.name) \(row.place?.name ?? "-")"
    case .indicator(let row): row.name
    case .metric(let row): "\(row.metric.indicator) \(row.metric.value)"
    case .metricYear(let row): "\(row.year) \(row.median)"
    case .achievement(let row): row.achievement.holder
    case .document(let row): row.number
    case .citation(let row): "\(row.number) \(row.place?.name ?? "-")"
    }
  }
}
