import Gazetteer
import NewsModel

/// Short articles about units drawn from the gazetteer, with as much said about where they lie as
/// the press says: everything, the district alone, the province, neighbors, or nothing.
struct SyntheticArticles {
  /// An article and the unit that it was made about.
  struct Sample {
    var article: Article
    var truth: PlaceID
  }

  private let gazetteer: Gazetteer
  private let units: [UnitProfile]
  private var chance = Chance(state: 2025)

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    units = gazetteer.ids.compactMap(gazetteer.profile).filter { $0.place.level != .province }
  }

  /// The next article of an endless row that is always the same.
  mutating func next() -> Sample? {
    guard let unit = units.randomElement(using: &chance), let day = day(in: unit),
      let place = gazetteer.place(unit.place.id, on: day)
    else { return nil }
    let isDated = Int.random(in: 0..<10, using: &chance) < 7
    let text = text(about: place, on: day)
    return Sample(
      article: SyntheticArticles.article(text, published: isDated ? day : nil), truth: place.id)
  }

  /// A day in the life of a unit, from 2008 on.
  private mutating func day(in unit: UnitProfile) -> CivilDate? {
    let first = max(unit.validFrom?.year ?? 2008, 2008)
    let last = min(unit.validTo?.year ?? 2026, 2026)
    let year = first < last ? Int.random(in: first...last, using: &chance) : last
    let day = CivilDate(year: year, month: Int.random(in: 1...12, using: &chance), day: 15)
    guard let day else { return nil }
    if let from = unit.validFrom, day < from { return from }
    if let to = unit.validTo, day > to { return to }
    return day
  }

  private mutating func text(about place: Place, on day: CivilDate) -> String {
    let name = SyntheticArticles.named(place)
    let district = place.district.map(SyntheticArticles.named)
    let province = place.province.map(SyntheticArticles.named)
    switch Int.random(in: 0..<10, using: &chance) {
    case 0...2:
      let chain = [name, district, province].compactMap { $0 }.joined(separator: ", ")
      return "Đoàn công tác đã về \(chain) thăm bà con."
    case 3, 4: return "UBND \(name) (\(district ?? province ?? "")) vừa tổng kết phong trào."
    case 5: return "Năm nay, \(province ?? "") đổi mới cách làm. Tại \(name), nhân dân hiến đất."
    case 6, 7: return neighbors(of: place, on: day, name: name)
    case 8:
      let above = province?.hasPrefix("thành phố") == true ? "thành phố" : "tỉnh"
      return "Đảng bộ \(name) họp. Nghị quyết của \(above) đã tới từng nhà."
    default: return "Đoàn công tác đã về \(name) thăm bà con."
    }
  }

  private mutating func neighbors(of place: Place, on day: CivilDate, name: String) -> String {
    let above = place.district?.id ?? place.province?.id
    let beside = (above.map(gazetteer.children) ?? []).filter { $0 != place.id }
    let others = beside.shuffled(using: &chance).prefix(2).compactMap {
      gazetteer.place($0, on: day).map(SyntheticArticles.named)
    }
    return "\(name) ra quân. \(others.joined(separator: " và ")) cùng tham gia với \(name)."
  }

  private static func named(_ place: Place) -> String { named(place.kind, place.name) }

  private static func named(_ parent: Place.Parent) -> String { named(parent.kind, parent.name) }

  private static func named(_ kind: String, _ name: String) -> String {
    (AdministrativeKind(rawValue: kind)?.word ?? kind) + " " + name
  }

  private static func article(_ text: String, published: CivilDate?) -> Article {
    let paragraph = Paragraph(range: 0..<text.utf8.count, role: .body, lineNumber: 1)
    return Article(
      id: "0", source: ArticleSource(path: "-", sha256: ""), title: nil, byline: nil,
      published: published, rawText: text, lines: [], text: text, paragraphs: [paragraph])
  }
}
