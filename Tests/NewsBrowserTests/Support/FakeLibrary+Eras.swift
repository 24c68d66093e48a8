import NewsModel

// What the communes have become: one of today.
extension FakeLibrary {
  static let provinceOfToday = Place(
    id: PlaceID(rawValue: "now:0"), level: .province, kind: "tỉnh", name: "Sơn Hải Mới",
    validFrom: CivilDate(year: 2025, month: 7, day: 1))
  static let communeOfToday = Place(
    id: PlaceID(rawValue: "now:1"), level: .commune, kind: "xã", name: "An Bình",
    province: Place.Parent(id: provinceOfToday.id, kind: "tỉnh", name: "Sơn Hải Mới"),
    validFrom: CivilDate(year: 2025, month: 7, day: 1))

  static var merged: PlaceSummary {
    var counts = FactCounts()
    counts.articles = 3
    return PlaceSummary(place: provinceOfToday, counts: counts, childCount: 1)
  }

  func relations(of place: Place) -> [ListItem] {
    guard place.level == .commune else { return [] }
    let unit = FakeLibrary.communeOfToday
    return [.relation(UnitRelation(kind: .became, place: unit, articleCount: 3))]
  }

  /// The page of a unit of today, with articles of two years.
  func unitOfToday(_ id: PlaceID?) -> [ListItem]? {
    guard id == FakeLibrary.communeOfToday.id else { return nil }
    let unit = FakeLibrary.communeOfToday
    let parts = FakeLibrary.communes.map {
      ListItem.relation(UnitRelation(kind: .madeOf, place: $0, articleCount: 1))
    }
    let years = [(2022, 4), (2021, 1)].map { year, count in
      ListItem.year(UnitYear(place: unit, year: year, articleCount: count, largestCount: 4))
    }
    return [.section(UnitSection(content: .articles, place: unit, count: 3))] + parts + years
  }
}
