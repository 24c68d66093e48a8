import NewsModel

/// What speaks for a unit apart from the other names of the article. The points are logarithms of
/// odds: one more point makes a unit 2.7 times as likely.
extension Weighing {
  func score(
    _ match: NameMatch, of mention: PlaceMention, lineage: [UnitIndex]
  ) -> Double {
    let record = gazetteer.record(match.unit)
    var score = 0.0
    if record.isOfToday != surroundings.time.isOfToday, !isBygone(mention.kinds) { score -= 3 }
    if !record.isValid(on: surroundings.time.day) {
      score -= surroundings.time.isDayKnown ? 1.5 : 0.7
    }
    score += kindPoints(match.unit, kinds: mention.kinds)
    score += levelPoints(record, lineage: lineage)
    let homes = surroundings.homes
    if !homes.isEmpty, homes.contains(record.base) || lineage.contains(where: homes.contains) {
      score += 2.5
    }
    if record.level != .province, isNameOfProvince(mention.key, of: mention.kinds) {
      score -= 4
    } else if !mention.isIntroduced, record.level == .commune {
      score -= homonymPoints(match.unit, mention: mention, lineage: lineage)
    }
    switch match.spelling {
    case .exact: break
    case .alias: score -= 0.3
    case .withoutMarks: score -= 2
    }
    return score
  }

  /// A unit that never had the kind that the text says is hardly meant.
  private func kindPoints(_ unit: UnitIndex, kinds: KindSet) -> Double {
    let time = surroundings.time
    if kinds.contains(gazetteer.state(of: unit, on: time.day).kind) { return 0 }
    let wasEver =
      kinds.contains(gazetteer.record(unit).kind)
      || gazetteer.storage.former[unit].contains { kinds.contains($0.kind) }
    guard wasEver else { return -1.5 }
    return time.isDayKnown ? -0.5 : -0.3
  }

  /// Hà Tĩnh without a kind is the province, and neither the city nor a commune of the name; but
  /// Huế was no province until 2025, and thành phố Hà Tĩnh is none.
  func isNameOfProvince(_ key: NameKey, of kinds: KindSet) -> Bool {
    guard kinds.admits(.province) else { return false }
    let isOfToday = surroundings.time.isOfToday
    return gazetteer.matches(key).contains {
      let record = gazetteer.record($0.unit)
      return $0.spelling != .withoutMarks && record.level == .province
        && (record.isOfToday ? isOfToday : isOfToday || record.from <= surroundings.time.day)
        && gazetteer.hasEverBeen($0.unit, kinds)
    }
  }

  /// What speaks against a commune where the text says no kind: that a unit above it has its name,
  /// or that a district near it does.
  private func homonymPoints(
    _ unit: UnitIndex, mention: PlaceMention, lineage: [UnitIndex]
  ) -> Double {
    if bearsNameOfParent(unit) { return 3 }
    guard mention.kinds.admits(.district), !gazetteer.record(unit).isOfToday else { return 0 }
    let districts = gazetteer.matches(mention.key).filter {
      $0.spelling != .withoutMarks && gazetteer.record($0.unit).level == .district
    }
    guard !districts.isEmpty else { return 0 }
    let isNear = districts.contains { district in
      gazetteer.everyParent(of: district.unit).contains(where: lineage.contains)
    }
    return isNear ? 6 : 1
  }

  /// Củ Chi without a kind is the huyện and not the thị trấn at its seat.
  private func bearsNameOfParent(_ unit: UnitIndex) -> Bool {
    let name = gazetteer.storage.table.name(of: unit)
    return gazetteer.everyParent(of: unit).contains { gazetteer.storage.table.name(of: $0) == name }
  }

  private func levelPoints(_ record: UnitRecord, lineage: [UnitIndex]) -> Double {
    var points = 0.0
    for unit in lineage {
      let above = gazetteer.record(unit)
      if above.level == .province {
        points += above.kind == .centralCity ? surroundings.centralCity : -surroundings.centralCity
        points += surroundings.villagePoints[unit]
      } else if let kind = surroundings.districtKind {
        let had = gazetteer.storage.former[unit].contains { $0.kind == kind } || above.kind == kind
        points += had ? 0.7 : -0.7
      }
    }
    return points
  }
}
