import NewsModel

extension Weighing {
  /// The units that a name can mean, those of the era in which the text speaks first.
  ///
  /// - Parameter isOfPast: whether a text of today means a unit of before.
  func candidates(for mention: PlaceMention, isOfPast: Bool) -> [Referent.Candidate] {
    var matches = gazetteer.matches(mention.key)
    matches.removeAll { !mention.kinds.admits(gazetteer.record($0.unit).level) }
    if matches.contains(where: { $0.spelling != .withoutMarks }) {
      matches.removeAll { $0.spelling == .withoutMarks }
    } else if !mention.isIntroduced {
      return []
    }
    leaveOutStrangers(to: mention, from: &matches)
    let namesakes = GreatNamesakes(of: mention, in: self)
    let isOfToday = surroundings.time.isOfToday && !isBygone(mention.kinds)
    var candidates: [Referent.Candidate] = []
    candidates.reserveCapacity(matches.count)
    var levels: KindSet = []
    for match in matches where gazetteer.record(match.unit).isOfToday == isOfToday {
      levels.formUnion(KindSet(gazetteer.record(match.unit).level))
      candidates.append(candidate(match, of: mention, beside: namesakes, isOfPast))
    }
    guard mention.isIntroduced || candidates.isEmpty else { return candidates }
    for match in matches
    where gazetteer.record(match.unit).isOfToday != isOfToday
      && (isOfPast || !levels.contains(gazetteer.record(match.unit).kind))
    {
      candidates.append(candidate(match, of: mention, beside: namesakes, isOfPast))
    }
    return candidates
  }

  /// Whether a text of today means a commune of before July 2025 because it says in which district
  /// that lies: since then there are none. But `xã Hải Hậu (huyện Hải Hậu cũ)` is a unit of today, if
  /// it was made of units of that district.
  func isOfPast(_ number: Int, in district: NameKey?) -> Bool {
    let mention = sightings.mentions[number]
    guard let district, surroundings.time.isOfToday, mention.kinds.isSubset(of: .communes) else {
      return false
    }
    let next = number + 1
    guard next < sightings.mentions.count, sightings.mentions[next].joint == .parenthesis else {
      return true
    }
    return !gazetteer.hasMatch(mention.key) { unit, spelling in
      spelling != .withoutMarks && gazetteer.record(unit).isOfToday
        && wasMade(unit, ofUnitsIn: district)
    }
  }

  private func wasMade(_ unit: UnitIndex, ofUnitsIn district: NameKey) -> Bool {
    gazetteer.storage.succession.predecessors[unit].contains { part in
      let lineage = gazetteer.lineage(of: part)
      return gazetteer.hasMatch(district) { above, _ in
        lineage.contains(gazetteer.record(above).base)
      }
    }
  }

  /// Leaves out the province where `thành phố` can only be its seat, and the other way round.
  private func leaveOutStrangers(to mention: PlaceMention, from matches: inout [NameMatch]) {
    guard mention.said == .cityWord,
      matches.contains(where: { gazetteer.hasEverBeen($0.unit, mention.kinds) })
    else { return }
    matches.removeAll { !gazetteer.hasEverBeen($0.unit, mention.kinds) }
  }

  private func candidate(
    _ match: NameMatch, of mention: PlaceMention, beside namesakes: GreatNamesakes,
    _ isOfPast: Bool
  ) -> Referent.Candidate {
    let record = gazetteer.record(match.unit)
    let lineage = gazetteer.lineage(of: match.unit)
    return Referent.Candidate(
      unit: match.unit,
      score: score(match, of: mention, beside: namesakes, isOfPast: isOfPast),
      lineage: lineage, base: record.base, level: record.level, spelling: match.spelling)
  }
}

/// The larger units that bear the name of a mention, looked up once for all that it can mean.
struct GreatNamesakes {
  /// Whether the name is a province's, and the text can mean it.
  var isProvince: Bool
  /// The districts that a mention without a kind can mean.
  var districts: [UnitIndex] = []

  init(of mention: PlaceMention, in weighing: Weighing) {
    isProvince = weighing.isNameOfProvince(mention.key, of: mention.kinds)
    guard !isProvince, !mention.isIntroduced, mention.kinds.admits(.district) else { return }
    for match in weighing.gazetteer.matches(mention.key)
    where match.spelling != .withoutMarks
      && weighing.gazetteer.record(match.unit).level == .district
    {
      districts.append(match.unit)
    }
  }
}
