import NewsModel

/// The kinds of administrative units, past and present.
public enum AdministrativeKind: String, CaseIterable, Hashable, Sendable {
  /// tỉnh
  case province = "tỉnh"
  /// thành phố trực thuộc trung ương
  case centralCity = "thành phố"
  /// thành phố thuộc tỉnh
  case provincialCity = "thành phố thuộc tỉnh"
  /// thành phố thuộc thành phố trực thuộc trung ương: Thủ Đức, Thủy Nguyên
  case municipalCity = "thành phố thuộc thành phố"
  /// quận
  case urbanDistrict = "quận"
  /// huyện
  case district = "huyện"
  /// thị xã
  case town = "thị xã"
  /// xã
  case commune = "xã"
  /// phường
  case ward = "phường"
  /// thị trấn
  case township = "thị trấn"
  /// đặc khu
  case specialZone = "đặc khu"

  /// The level that units of this kind have.
  public var level: PlaceLevel {
    switch self {
    case .province, .centralCity: .province
    case .provincialCity, .municipalCity, .urbanDistrict, .district, .town: .district
    case .commune, .ward, .township, .specialZone: .commune
    }
  }

  /// The word that stands before a name: `thành phố` for every sort of city.
  public var word: String {
    switch self {
    case .centralCity, .provincialCity, .municipalCity: "thành phố"
    default: rawValue
    }
  }
}
