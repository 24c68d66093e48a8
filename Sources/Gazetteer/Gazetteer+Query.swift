import NewsModel
import VietnameseText

extension Gazetteer {
  /// The units that a person may mean who types a name as people write it: `tu son`,
  /// `xã Tú Sơn, Kiến Thụy`, `Tú Sơn (Hải Phòng)`, `H. Can Lộc`, or an identity.
  ///
  /// A kind before the name narrows the answer down to units that ever had it, and the names after
  /// it to units that lie, or ever lay, in units of those names.
  ///
  /// - Parameters:
  ///   - level: the level wanted, or nil for any.
  ///   - date: a day on which there was such a unit; nil for any.
  /// - Returns: the best matches first, as `places(named:)` has them.
  public func places(
    meant text: String, level: PlaceLevel? = nil, on date: CivilDate? = nil
  ) -> [PlaceID] {
    if let unit = number(PlaceID(rawValue: text)) { return [storage.table.id(of: unit)] }
    let parts = text.split { $0 == "," || $0 == "(" || $0 == ")" }.map(String.init)
    guard let first = parts.first else { return [] }
    var found = candidates(first, level: level, on: date)
    for part in parts.dropFirst() where part.contains(where: { $0 != " " }) {
      let above = Set(
        candidates(part, level: nil, on: nil).compactMap(number).map { record($0).base })
      found = found.filter { id in
        number(id).map { lineage(of: $0).contains(where: above.contains) } ?? false
      }
    }
    return found
  }

  /// The units of a name, with or without a kind before it.
  private func candidates(
    _ text: String, level: PlaceLevel?, on date: CivilDate?
  ) -> [PlaceID] {
    let (kinds, name) = KindPrefix.parted(text)
    let named = places(named: text, level: level, on: date)
    guard !kinds.isEmpty else { return named }
    let ofKind = places(named: name, level: level, on: date).filter { id in
      number(id).map { hasEverBeen($0, kinds) } ?? false
    }
    // `Xã Đàn` may be a whole name, and `phường 1` is one of none.
    return ofKind.isEmpty ? named : ofKind
  }

  /// Whether a unit has or had one of some kinds.
  func hasEverBeen(_ unit: UnitIndex, _ kinds: KindSet) -> Bool {
    if kinds.contains(record(unit).kind) { return true }
    return storage.former.contains(unit)
      && storage.former[unit].contains { kinds.contains($0.kind) }
  }
}

/// The word for a kind before a name that somebody types.
private enum KindPrefix {
  /// The kinds that the first words mean, none when they mean none, and the rest.
  static func parted(_ text: String) -> (kinds: KindSet, name: String) {
    let words = text.split { $0 == " " || $0 == "." }
    for count in [2, 1] where words.count > count {
      let key = NameKey(words[..<count].joined().utf8).folded
      guard let kinds = known[key] else { continue }
      return (kinds, words[count...].joined(separator: " "))
    }
    return ([], text)
  }

  private static let known: [UInt64: KindSet] = {
    var known: [UInt64: KindSet] = [:]
    for kind in AdministrativeKind.allCases {
      known[NameKey(kind.word.utf8).folded, default: []].formUnion(KindSet([kind]))
    }
    let city = KindSet([.centralCity, .provincialCity, .municipalCity])
    let short: [(String, KindSet)] = [
      ("tp", city), ("tx", KindSet([.town])), ("tt", KindSet([.township])),
      ("h", KindSet([.district])), ("q", KindSet([.urbanDistrict])), ("x", KindSet([.commune])),
      ("p", KindSet([.ward])),
    ]
    for (word, kinds) in short { known[NameKey(word.utf8).folded] = kinds }
    return known
  }()
}
