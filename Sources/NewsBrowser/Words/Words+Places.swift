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

  /// What tells a unit from others of its name: `xã (Kiến Thụy, Hải Phòng)`.
  func whereabouts(of place: Place) -> String {
    let parents = [place.district, place.province].compactMap { $0?.name }
    return place.kind + (parents.isEmpty ? "" : " (\(parents.joined(separator: ", ")))")
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

  /// How a unit is related to the one whose page is read: `nay là xã Kiến Hải, Hải Phòng`.
  func name(of relation: UnitRelation) -> String {
    let place = relation.place
    let above = place.district?.name ?? place.province?.name
    let unit = place.kind + " " + [place.name, above].compactMap { $0 }.joined(separator: ", ")
    return switch relation.kind {
    case .became: say("nay là \(unit)", "now \(unit)")
    case .madeOf: say("trước là \(unit)", "was \(unit)")
    }
  }

  /// Since when and until when there is a unit; nil where neither is known.
  func validity(of place: Place) -> String? {
    switch (place.validFrom, place.validTo) {
    case (nil, nil): nil
    case (let first?, nil): say("từ \(date(first))", "since \(date(first))")
    case (nil, let last?): say("đến \(date(last))", "until \(date(last))")
    case (let first?, let last?):
      say("từ \(date(first)) đến \(date(last))", "from \(date(first)) to \(date(last))")
    }
  }

  /// That there are two eras on the screen of places only.
  var eraIsOfPlaces: String {
    say("Địa giới chỉ đổi được ở màn hình Địa bàn (1)", "Units change on the screen of places (1)")
  }

  /// The units that are counted under.
  func name(of era: PlaceEra) -> String {
    switch era {
    case .ofTheTime: say("địa giới khi đăng bài", "units of the time")
    case .today: say("địa giới hiện nay", "units of today")
    }
  }
}
