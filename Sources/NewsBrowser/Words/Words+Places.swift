import NewsModel

extension Words {
  /// A unit as rows and breadcrumbs name it: the bare name, with the kind where the name is a
  /// number and would say nothing.
  func name(of place: Place) -> String {
    guard place.name.first?.isNumber == true else { return place.name }
    return place.capitalizedKind + " " + place.name
  }

  /// A unit with its kind and the units above it: `Xã Tú Sơn, huyện Kiến Thụy, thành phố Hải Phòng`.
  func fullName(of place: Place) -> String {
    let parents = [place.district, place.province].compactMap { $0 }
    let names = parents.map { "\($0.kind) \($0.name)" }
    return ([place.capitalizedKind + " " + place.name] + names).joined(separator: ", ")
  }

  /// What a unit of the past belongs to today: units of one kind in one province share their words.
  ///
  /// - Returns: `nay thuộc xã Kiến Hải, Nghi Dương (Hải Phòng)`; nil for a unit that is still called
  ///   the same and belongs to nothing else.
  func currentUnits(of place: Place) -> String? {
    var groups: [[Place.CurrentUnit]] = []
    for unit in place.current where unit.kind != place.kind || unit.name != place.name {
      if let last = groups.last?.first, last.kind == unit.kind, last.province == unit.province {
        groups[groups.count - 1].append(unit)
      } else {
        groups.append([unit])
      }
    }
    guard !groups.isEmpty else { return nil }
    return current(groups.map(names).joined(separator: ", "))
  }

  private func names(of units: [Place.CurrentUnit]) -> String {
    guard let first = units.first else { return "" }
    let names = units.map(\.name).joined(separator: ", ")
    return "\(first.kind) \(names)" + (first.province.map { " (\($0))" } ?? "")
  }
}
