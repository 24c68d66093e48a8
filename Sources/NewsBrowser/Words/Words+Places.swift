import NewsModel

extension Words {
  /// A unit as rows and breadcrumbs name it: the bare name, with the kind where the name is a
  /// number and would say nothing.
  func name(of place: Place) -> String {
    guard place.name.first?.isNumber == true else { return place.name }
    return capitalized(place.kind) + " " + place.name
  }

  /// A unit with its kind and the units above it: `Xã Tú Sơn, huyện Kiến Thụy, thành phố Hải Phòng`.
  func fullName(of place: Place) -> String {
    let parents = [place.district, place.province].compactMap { $0 }
    let names = parents.map { "\($0.kind) \($0.name)" }
    return ([capitalized(place.kind) + " " + place.name] + names).joined(separator: ", ")
  }

  /// What a unit of the past belongs to today, or nil for one of today.
  func currentUnits(of place: Place) -> String? {
    guard !place.current.isEmpty else { return nil }
    let names = place.current.map { unit in
      "\(unit.kind) \(unit.name)" + (unit.province.map { " (\($0))" } ?? "")
    }
    return current(names.joined(separator: ", "))
  }

  private func capitalized(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst()
  }
}
