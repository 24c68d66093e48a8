import NewsModel

/// What speaks for a unit apart from the other names of the article. The points are logarithms of
/// odds: one more point makes a unit 2.7 times as likely.
extension Weighing {
  func score(
    _ match: NameMatch, of mention: PlaceMention, beside namesakes: GreatNamesakes, isOfPast: Bool
  ) -> Double {
    let record = gazetteer.record(match.unit)
    let lineage = gazetteer.lineage(of: match.unit)
    var score = timePoints(record, of: mention, isOfPast: isOfPast)
    score += kindPoints(match.unit, kinds: mention.kinds)
    score += levelPoints(record, lineage: lineage)
    let homes = surroundings.homes
    if !homes.isEmpty, homes.contains(record.base) || lineage.contains(where: homes.contains) {
      score += 2.5
    }
    if record.level != .province, namesakes.isProvince {
      score -= 4
    } else if !mention.isIntroduced, record.level == .commune {
      score -= homonymPoints(match.unit, beside: namesakes.districts)
    }
    switch match.spelling {
    case .exact: break
    case .alias: score -= 0.3
    case .withoutMarks: score -= 2
    }
    return score
  }

  /// What speaks against a unit that was not there when the text speaks. Where it speaks of units
  /// that are gone, the one of today that is called so is still a bit more likely.
  private func timePoints(_ record: UnitRecord, of mention: PlaceMention, isOfPast: Bool) -> Double
  {
    if isOfPast { return record.isOfToday ? 0 : -1 }
    let isOfEra = record.isOfToday == surroundings.time.isOfToday || isBygone(mention.kinds)
    var points = isOfEra ? 0.0 : -3
    if !record.isValid(on: surroundings.time.day) {
      points -= surroundings.time.isDayKnown ? 1.5 : 0.7
    }
    return points
  }

  /// A unit that never had the kind that the text says is hardly meant.
  private func kindPoints(_ unit: UnitIndex, kinds: KindSet) -> Double {
    let time = surroundings.time
    if kinds.contains(gazetteer.state(of: unit, on: time.day).kind) { return 0 }
    guard gazetteer.hasEverBeen(unit, kinds) else { return -1.5 }
    return time.isDayKnown ? -0.5 : -0.3
  }

  /// Hà Tĩnh without a kind is the province, and neither the city nor a commune of the name; but
  /// Huế was no province until 2025, and thành phố Hà Tĩnh is none.
  func isNameOfProvince(_ key: NameKey, of kinds: KindSet) -> Bool {
    guard kinds.admits(.province) else { return false }
    let isOfToday = surroundings.time.isOfToday
    return gazetteer.hasMatch(key) { unit, spelling in
      let record = gazetteer.record(unit)
      return spelling != .withoutMarks && record.level == .province
        && (record.isOfToday ? isOfToday : isOfToday || record.from <= surroundings.time.day)
        && gazetteer.hasEverBeen(unit, kinds)
    }
  }

  /// What speaks against a commune where the text says no kind: that a unit above it has its name,
  /// or that a district near it does.
  private func homonymPoints(_ unit: UnitIndex, beside districts: [UnitIndex]) -> Double {
    if bearsNameOfParent(unit) { return 3 }
    guard !districts.isEmpty, !gazetteer.record(unit).isOfToday else { return 0 }
    let lineage = gazetteer.lineage(of: unit)
    let isNear = districts.contains { district in
      gazetteer.everyParent(of: district).contains(where: lineage.contains)
    }
    return isNear ? 6 : 1
  }

  /// Củ Chi without a kind is the huyện and not the thị trấn at its seat.
  private func bearsNameOfParent(_ unit: UnitIndex) -> Bool {
    gazetteer.everyParent(of: unit).contains { gazetteer.storage.table.haveSameName($0, unit) }
  }

  private func levelPoints(_ record: UnitRecord, lineage: ArraySlice<UnitIndex>) -> Double {
    var points = 0.0
    for unit in lineage {
      let above = gazetteer.record(unit)
      if above.level == .province {
        points += above.kind == .centralCity ? surroundings.centralCity : -surroundings.centralCity
        points += surroundings.villagePoints[unit]
      } else if let kind = surroundings.districtKind {
        points += gazetteer.hasEverBeen(unit, KindSet([kind])) ? 0.7 : -0.7
      }
    }
    return points
  }
}
