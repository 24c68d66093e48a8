import NewsModel
import NewsStore

/// An invented merger: two provinces became one, and of three communes of theirs two new ones were
/// made; the one in the middle was divided between them.
enum Merger {
  static let sonHai = province("2025:9", "Sơn Hải")
  static let anSon = province("pre2025:8", "An Sơn", became: sonHai)
  static let hoaHai = province("pre2025:9", "Hòa Hải", became: sonHai)
  static let yenPhu = commune("2025:91", "Yên Phú", in: sonHai)
  static let tanHoi = commune("2025:92", "Tân Hội", in: sonHai)
  static let district = Place(
    id: PlaceID(rawValue: "pre2025:81"), level: .district, kind: "huyện", name: "Lạc Bình",
    province: Units.parent(anSon), current: [unit(yenPhu), unit(tanHoi)])
  static let island = Place(
    id: PlaceID(rawValue: "pre2025:82"), level: .district, kind: "huyện", name: "Hòn Ngọc",
    province: Units.parent(hoaHai), current: [unit(ngoc)])
  static let ngoc = commune("2025:93", "Hòn Ngọc", in: sonHai, kind: "đặc khu")
  static let west = commune("pre2025:811", "Yên Tây", in: anSon, of: district, became: [yenPhu])
  static let middle = commune(
    "pre2025:812", "Yên Trung", in: anSon, of: district, became: [yenPhu, tanHoi])
  static let east = commune("pre2025:911", "Tân Đông", in: hoaHai, became: [tanHoi])

  static let all = [
    sonHai, anSon, hoaHai, yenPhu, tanHoi, district, island, ngoc, west, middle, east,
  ]

  static func named(_ id: PlaceID) -> Place? { all.first { $0.id == id } }

  static let drafts = [
    Draft(
      "10", "2019-04-01", subject: west, "Yên Tây giữ rừng",
      "Tổ bảo vệ đi tuần mỗi đêm, mô hình giờ lắng nghe do thôn lập ra."
    )
    .model("giờ lắng nghe", "gio-lang-nghe"),
    Draft(
      "20", "2021-04-01", subject: middle, "Yên Trung đắp đê",
      "Ba mươi hộ góp công, chủ tịch xã mở giờ lắng nghe ngay trên bờ ruộng."
    )
    .model("giờ lắng nghe", "gio-lang-nghe").metric("số hộ", nil, 30, "hộ"),
    Draft(
      "30", "2021-05-01", subject: east, "Tân Đông mở chợ",
      "Chợ họp mỗi sáng, bán cá tươi và rau của các hộ ven sông."),
    Draft(
      "40", "2024-05-01", subject: district, "Lạc Bình bàn việc",
      "Lãnh đạo huyện bàn cách thu gom rác ở các cụm dân cư."),
    Draft(
      "50", "2024-06-01", subject: island, "Hòn Ngọc đón khách",
      "Đảo đón nghìn lượt khách trong một tuần lễ hội biển."),
    Draft(
      "60", "2026-02-01", subject: yenPhu, "Yên Phú năm mới",
      "Xã mới vào xuân với nhiều việc hay, giữ nếp giờ lắng nghe của đơn vị cũ."
    )
    .model("giờ lắng nghe", "gio-lang-nghe"),
  ]

  private static func unit(_ place: Place) -> Place.CurrentUnit {
    Place.CurrentUnit(
      id: place.id, kind: place.kind, name: place.name, province: place.province?.name)
  }

  private static func province(_ id: String, _ name: String, became: Place? = nil) -> Place {
    Place(
      id: PlaceID(rawValue: id), level: .province, kind: "tỉnh", name: name,
      current: became.map { [unit($0)] } ?? [])
  }

  private static func commune(
    _ id: String, _ name: String, in province: Place, of district: Place? = nil,
    kind: String = "xã", became: [Place] = []
  ) -> Place {
    Place(
      id: PlaceID(rawValue: id), level: .commune, kind: kind, name: name,
      district: district.map(Units.parent), province: Units.parent(province),
      current: became.map(unit),
      validFrom: became.isEmpty ? CivilDate(year: 2025, month: 7, day: 1) : nil,
      validTo: became.isEmpty ? nil : CivilDate(year: 2025, month: 6, day: 30))
  }
}

extension TemporaryFolder {
  /// A library of the merger's articles.
  func merger() async throws -> Library {
    let library = try Library(path: index, mode: .create)
    try await library.write(
      Merger.drafts.map { Samples.file("/tin/\($0.id).txt", [$0]) }, placeNamed: Merger.named)
    return library
  }
}
