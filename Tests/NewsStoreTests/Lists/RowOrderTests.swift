import NewsModel
import Testing

@testable import NewsStore

struct RowOrderTests {
  /// Lists of which stretches are found by counts and columns, against the statement that sorts all.
  @Test(arguments: PlaceEra.allCases)
  func `gives any stretch as sorting all rows would`(era: PlaceEra) async throws {
    let folder = try TemporaryFolder()
    let library = try await folder.placed()
    for content in [ListQuery.Content.articles, .metrics, .modelUses] {
      for (index, filter) in filters(era).enumerated() {
        let query = ListQuery(content, filter: filter, isReversed: index % 2 == 1)
        try await expectSorted(query, library)
      }
    }
  }

  @Test(arguments: [
    ListQuery(.articles), ListQuery(.articles, sort: .place), ListQuery(.documents),
    ListQuery(.indicators), ListQuery(.communes, sort: .count), ListQuery(.metrics, sort: .value),
    ListQuery(.citations, isReversed: true), ListQuery(.achievements),
  ])
  func `reads a list from its end as from its beginning`(query: ListQuery) async throws {
    let folder = try TemporaryFolder()
    let library = try await folder.placed()
    let whole = try await library.page(query, range: 0..<999)
    #expect(whole.total > 3)
    #expect(whole.items.count == whole.total)
    #expect(try await stretches(of: query, library, total: whole.total) == whole.items)
  }

  @Test(arguments: PlaceEra.allCases)
  func `counts a unit's sections as its lists do`(era: PlaceEra) async throws {
    let folder = try TemporaryFolder()
    let library = try await folder.placed()
    var seen = 0
    for unit in Merger.all {
      var filter = LibraryFilter.within(unit)
      filter.era = era
      let counted = try await library.page(ListQuery(.unit, filter: filter), range: 0..<99)
      for case .section(let section) in counted.items {
        let total = try await library.reading { [filter] reader in
          try reader.statement(for: ListQuery(section.content, filter: filter)).total(reader)
        }
        #expect(section.count == total, "\(unit.name) \(section.content)")
        seen += 1
      }
    }
    #expect(seen > 10)
  }

  private func filters(_ era: PlaceEra) -> [LibraryFilter] {
    let units = Merger.all.map { LibraryFilter.within($0) }
    var named = LibraryFilter()
    named.placeName = "yen"
    var dated = LibraryFilter.within(Merger.anSon)
    dated.years = 2015...2015
    var modelled = LibraryFilter()
    modelled.modelID = "gio-lang-nghe"
    let counted = LibraryFilter.indicator("số hộ")
    return (units + [named, dated, modelled, counted, counted, modelled]).map { filter in
      var filter = filter
      filter.era = era
      return filter
    }
  }

  private func expectSorted(_ query: ListQuery, _ library: Library) async throws {
    let sorted = try await library.reading { reader in
      let statement = reader.statement(for: query)
      return (
        try statement.items(0..<999, isReversed: query.isReversed, reader),
        try statement.total(reader)
      )
    }
    let page = try await library.page(query, range: 0..<999)
    #expect(page.items == sorted.0)
    #expect(page.total == sorted.1)
    #expect(try await stretches(of: query, library, total: sorted.1) == sorted.0)
  }

  private func stretches(
    of query: ListQuery, _ library: Library, total: Int
  ) async throws -> [ListItem] {
    var items: [ListItem] = []
    for start in stride(from: 0, to: total, by: 5) {
      items += try await library.page(query, range: start..<start + 5).items
    }
    return items
  }
}

extension TemporaryFolder {
  /// A library of articles about units that were merged, with facts about them and others.
  fileprivate func placed() async throws -> Library {
    let library = try Library(path: index, mode: .create)
    var invented = InventedArticles(seed: 37)
    let drafts = invented.drafts(44).enumerated().map { number, draft in
      var draft = draft
      let (own, other) = (Merger.all[number * 7 % 11], Merger.all[number * 5 % 11])
      let subject = PlaceMentions(place: own, ranges: [], confidence: 1)
      draft.analyzed.subject = number % 8 == 0 ? nil : subject
      let place = number % 3 == 0 ? other : nil
      draft = draft.metric("số hộ", nil, Double(number), "hộ", in: place)
      return number % 4 == 0 ? draft.model("giờ lắng nghe", "gio-lang-nghe", in: other) : draft
    }
    try await library.write(
      drafts.map { Samples.file("/tin/\($0.id).txt", [$0]) }, placeNamed: Merger.named)
    return library
  }
}
