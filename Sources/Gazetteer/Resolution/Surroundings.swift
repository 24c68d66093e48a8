import NewsModel

/// What an article tells about the units it speaks of without naming them.
struct Surroundings {
  /// When it speaks.
  let time: ArticleTime
  /// How much speaks for a centrally run city above the districts, and not a province: -2 to 2.
  let centralCity: Double
  /// The kind of district that is spoken of without a name, where that is plain.
  let districtKind: AdministrativeKind?
  /// What the words for villages say for each province: `ấp` is of the South, `buôn` of the
  /// Highlands, and where communes are made up of `xóm` nobody speaks of a `thôn`.
  let villagePoints: ProvincePoints
  /// The provinces whose newspaper or portal the article is from, by the rows of their last names.
  let homes: [UnitIndex]

  init(
    article: Article, sightings: PlaceSightings, origin: ArticleOrigin, gazetteer: Gazetteer
  ) {
    time = ArticleTime(
      published: article.published, sightings: sightings, gazetteer: gazetteer)
    centralCity = Surroundings.centralCity(sightings.unnamed)
    districtKind = Surroundings.districtKind(sightings.unnamed)
    villagePoints = origin.points(ofVillageWords: sightings.villageWords)
    homes = origin.homes(of: article, words: sightings.words)
  }

  /// `thành phố` above `huyện` or `quận` can only be a city run by the central government; `tỉnh`
  /// can only be a province. A text that speaks of both leaves it open.
  private static func centralCity(_ unnamed: [KindSet: Int]) -> Double {
    let province = Double(unnamed[.provinceWord] ?? 0)
    let city = Double(unnamed[.cityWord] ?? 0)
    let urban = unnamed[.urbanDistrictWord] ?? 0
    let hasDistricts = urban > 0 || unnamed[.districtWord] != nil
    if province > 0, city == 0 { return urban > 0 ? 0 : -2 }
    guard city > 0, hasDistricts else { return urban > 0 ? 1 : 0 }
    return 2 * (city - province) / (city + province)
  }

  private static func districtKind(_ unnamed: [KindSet: Int]) -> AdministrativeKind? {
    let counts: [(AdministrativeKind, Int)] = [
      (.district, unnamed[.districtWord] ?? 0), (.town, unnamed[.townWord] ?? 0),
      (.urbanDistrict, unnamed[.urbanDistrictWord] ?? 0),
    ]
    let spoken = counts.filter { $0.1 > 0 }
    return spoken.count == 1 ? spoken[0].0 : nil
  }
}
