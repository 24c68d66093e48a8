import NewsModel

/// A set of kinds of units.
struct KindSet: OptionSet, Hashable {
  let rawValue: UInt16

  static var all: KindSet { [.provinces, .districts, .communes] }
  static var provinces: KindSet { KindSet(rawValue: bit(.province) | bit(.centralCity)) }
  static var districts: KindSet {
    KindSet(
      rawValue: bit(.provincialCity) | bit(.municipalCity) | bit(.urbanDistrict) | bit(.district)
        | bit(.town))
  }
  static var communes: KindSet {
    KindSet(rawValue: bit(.commune) | bit(.ward) | bit(.township) | bit(.specialZone))
  }
  /// The kinds whose units may have a number for a name.
  static var numbered: KindSet { KindSet(rawValue: bit(.urbanDistrict) | bit(.ward)) }
  /// What the word `tỉnh` can mean.
  static var provinceWord: KindSet { KindSet(rawValue: bit(.province)) }
  /// What the word `thành phố` can mean.
  static var cityWord: KindSet {
    KindSet(rawValue: bit(.centralCity) | bit(.provincialCity) | bit(.municipalCity))
  }
  /// What the word `quận` can mean.
  static var urbanDistrictWord: KindSet { KindSet(rawValue: bit(.urbanDistrict)) }
  /// What the word `huyện` can mean.
  static var districtWord: KindSet { KindSet(rawValue: bit(.district)) }
  /// What the words `thị xã` can mean.
  static var townWord: KindSet { KindSet(rawValue: bit(.town)) }
  /// What the words `thị trấn` can mean.
  static var townshipWord: KindSet { KindSet(rawValue: bit(.township)) }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ kinds: some Sequence<AdministrativeKind>) {
    rawValue = kinds.reduce(0) { $0 | KindSet.bit($1) }
  }

  /// Every kind of a level.
  init(_ level: PlaceLevel) {
    switch level {
    case .province: self = .provinces
    case .district: self = .districts
    case .commune: self = .communes
    }
  }

  func contains(_ kind: AdministrativeKind) -> Bool { rawValue & KindSet.bit(kind) != 0 }

  /// Whether a unit of the level could be meant, whatever kind it had at the time.
  func admits(_ level: PlaceLevel) -> Bool { !isDisjoint(with: KindSet(level)) }

  /// All kinds of the levels above the lowest level in the set.
  var above: KindSet {
    if admits(.commune) { return [.districts, .provinces] }
    return admits(.district) ? .provinces : []
  }

  /// All kinds of the levels in the set.
  var wholeLevels: KindSet {
    var whole: KindSet = []
    if admits(.province) { whole.formUnion(.provinces) }
    if admits(.district) { whole.formUnion(.districts) }
    if admits(.commune) { whole.formUnion(.communes) }
    return whole
  }

  private static func bit(_ kind: AdministrativeKind) -> UInt16 {
    switch kind {
    case .province: 1 << 0
    case .centralCity: 1 << 1
    case .provincialCity: 1 << 2
    case .municipalCity: 1 << 3
    case .urbanDistrict: 1 << 4
    case .district: 1 << 5
    case .town: 1 << 6
    case .commune: 1 << 7
    case .ward: 1 << 8
    case .township: 1 << 9
    case .specialZone: 1 << 10
    }
  }
}
