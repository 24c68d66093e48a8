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

  /// The values of three years.
  var years: [MetricYear] {
    [(2022, 96.5), (2020, 80), (2016, 20)].map { year, value in
      MetricYear(
        year: year, unit: "%", median: value, range: value...value, count: 2, largestMedian: 96.5)
    }
  }

  /// A figure beside the others: the smaller one is far from them and contradicted.
  func compared(_ entry: MetricEntry) -> MetricEntry {
    var entry = entry
    entry.share = entry.metric.value / 96.5
    if entry.metric.value < 90 {
      entry.doubts = [
        .outlier(median: 96, count: 7),
        .contradiction(value: 91, article: reference(articles[0])),
      ]
    }
    return entry
  }

  func names(_ field: FilterField, _ value: String) -> [String] {
    let all =
      switch field {
      case .year: [String]()
      case .place: FakeLibrary.units.map(\.name)
      case .sponsor: ["Hội Phụ nữ", "Hội Nông dân"]
      case .issuer: ["Tỉnh ủy, Thành ủy", "Chính phủ"]
      case .kind: ["mô hình", "phong trào"]
      }
    return all.filter { !PlainFolding.find(value, in: $0).isEmpty }
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
