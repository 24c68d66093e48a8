import NewsModel

/// A set of kinds of units.
struct KindSet: OptionSet, Hashable {
  let rawValue: UInt16

  static let all = KindSet(AdministrativeKind.allCases)
  static let provinces = KindSet(.province)
  static let districts = KindSet(.district)
  static let communes = KindSet(.commune)
  /// The kinds whose units may have a number for a name.
  static let numbered = KindSet([.urbanDistrict, .ward])

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ kinds: some Sequence<AdministrativeKind>) {
    rawValue = kinds.reduce(0) { $0 | KindSet.bit($1) }
  }

  /// Every kind of a level.
  init(_ level: PlaceLevel) {
    self.init(AdministrativeKind.allCases.filter { $0.level == level })
  }

  func contains(_ kind: AdministrativeKind) -> Bool { rawValue & KindSet.bit(kind) != 0 }

  /// Whether a unit of the level could be meant, whatever kind it had at the time.
  func admits(_ level: PlaceLevel) -> Bool {
    switch level {
    case .province: !isDisjoint(with: .provinces)
    case .district: !isDisjoint(with: .districts)
    case .commune: !isDisjoint(with: .communes)
    }
  }

  /// All kinds of the levels above the lowest level in the set.
  var above: KindSet {
    if admits(.commune) { return [.districts, .provinces] }
    return admits(.district) ? .provinces : []
  }

  /// All kinds of the levels in the set.
  var wholeLevels: KindSet {
    KindSet(AdministrativeKind.allCases.filter { admits($0.level) })
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
