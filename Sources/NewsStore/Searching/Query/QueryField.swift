import VietnameseText

/// What the fields of a query are about.
///
/// Each has a Vietnamese name and an English one; marks, case and hyphens in them do not matter:
/// `mô-hình:`, `mo-hinh:`, `MôHình:` and `model:` are one.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// The commune that an article is about.
  case commune
  /// The district that it is about, or a commune of it.
  case district
  /// The province that it is about, or a unit of it.
  case province
  /// A model that it reports.
  case model
  /// An indicator of which it has a figure.
  case metric
  /// The year in which it was published.
  case year
  /// An organization that it credits with a model, or that granted or holds an achievement.
  case organization
  /// A document that it cites.
  case document
  /// The newspaper or portal that it stands in.
  case outlet

  /// The field's name in Vietnamese, as `canonicalText` writes it.
  public var name: String {
    switch self {
    case .commune: "xã"
    case .district: "huyện"
    case .province: "tỉnh"
    case .model: "mô-hình"
    case .metric: "chỉ-số"
    case .year: "năm"
    case .organization: "tổ-chức"
    case .document: "văn-bản"
    case .outlet: "báo"
    }
  }

  /// The field's name in English.
  public var englishName: String {
    switch self {
    case .organization: "org"
    case .document: "doc"
    default: rawValue
    }
  }

  /// The field with a name as it was typed; nil if there is none.
  init?(typed: ArraySlice<UInt8>) {
    guard typed.count <= QueryField.longestName else { return nil }
    let key = QueryField.key(of: Array(typed))
    guard let field = QueryField.byName[key] else { return nil }
    self = field
  }

  /// More bytes than any name has, whatever the form of its letters.
  private static let longestName = 40

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { field in
      [field.name, field.englishName].map { (key(of: Array($0.utf8)), field) }
    })

  private static func key(of name: [UInt8]) -> [UInt8] {
    Folding.fold(name).filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
  }
}
