import NewsModel

extension Weighing {
  /// Puts mentions of one name together, first those that a kind introduces, then the others.
  mutating func gatherReferents() {
    referentOfMention = Array(repeating: -1, count: sightings.mentions.count)
    var known: [UInt64: [Int]] = [:]
    for isIntroduced in [true, false] {
      for (number, mention) in sightings.mentions.enumerated()
      where mention.isIntroduced == isIntroduced {
        gather(number, mention, &known)
      }
    }
  }

  private mutating func gather(
    _ number: Int, _ mention: PlaceMention, _ known: inout [UInt64: [Int]]
  ) {
    let district = statedParent(of: number)
    let same = known[mention.key.exact, default: []].first {
      let other = referents[$0]
      guard mention.isIntroduced else { return overlaps(mention.kinds, other.kinds) }
      return other.kinds.wholeLevels == mention.kinds.wholeLevels
        && isBygone(other.kinds) == isBygone(mention.kinds)
        && (district == nil || other.statedParent == nil || district == other.statedParent)
    }
    if let same {
      referents[same].mentions.append(number)
      referents[same].kinds.formUnion(mention.isIntroduced ? mention.kinds : [])
      if referents[same].statedParent == nil { referents[same].statedParent = district }
      referentOfMention[number] = same
      return
    }
    let candidates = candidates(for: mention)
    guard !candidates.isEmpty else { return }
    referentOfMention[number] = referents.count
    known[mention.key.exact, default: []].append(referents.count)
    referents.append(
      Referent(
        key: mention.key, kinds: mention.kinds, statedParent: district, mentions: [number],
        candidates: candidates, isIntroduced: mention.isIntroduced))
  }

  /// Whether the text says a kind of commune that there is no more when it speaks: thị trấn.
  func isBygone(_ kinds: KindSet) -> Bool {
    surroundings.time.isOfToday && kinds == KindSet([.township])
  }

  private func overlaps(_ one: KindSet, _ other: KindSet) -> Bool {
    PlaceLevel.allCases.contains { one.admits($0) && other.admits($0) }
  }

  /// The name of the district of a commune, or of the province of a district, that the text states
  /// after a mention in its group.
  private func statedParent(of number: Int) -> NameKey? {
    let mention = sightings.mentions[number]
    let isCommune = mention.kinds.isSubset(of: .communes)
    guard isCommune || mention.kinds.isSubset(of: .districts) else { return nil }
    let above: PlaceLevel = isCommune ? .district : .province
    for next in sightings.mentions[(number + 1)...].prefix(12) {
      guard next.group == mention.group else { return nil }
      if next.isIntroduced, next.kinds.admits(above), next.kinds.isDisjoint(with: .communes) {
        return next.key
      }
      if !next.isIntroduced, next.joint != .conjunction, isName(next.key, of: above) {
        return next.key
      }
    }
    return nil
  }

  private func isName(_ key: NameKey, of level: PlaceLevel) -> Bool {
    gazetteer.matches(key).contains {
      $0.spelling != .withoutMarks && gazetteer.record($0.unit).level == level
    }
  }

  private func candidates(for mention: PlaceMention) -> [Referent.Candidate] {
    let fitting = gazetteer.matches(mention.key).filter {
      mention.kinds.admits(gazetteer.record($0.unit).level)
    }
    let spelled = fitting.filter { $0.spelling != .withoutMarks }
    guard mention.isIntroduced || !spelled.isEmpty else { return [] }
    let sure = spelled.isEmpty ? fitting : spelled
    let isOfToday = surroundings.time.isOfToday && !isBygone(mention.kinds)
    let ofEra = sure.filter { gazetteer.record($0.unit).isOfToday == isOfToday }
    let levels = Set(ofEra.map { gazetteer.record($0.unit).level })
    let rest = sure.filter {
      (mention.isIntroduced || ofEra.isEmpty) && !levels.contains(gazetteer.record($0.unit).level)
    }
    return (ofEra + rest).map { candidate($0, of: mention) }
  }

  private func candidate(_ match: NameMatch, of mention: PlaceMention) -> Referent.Candidate {
    let record = gazetteer.record(match.unit)
    let districts = gazetteer.everyParent(of: match.unit)
    let lineage = Set(districts + districts.flatMap(gazetteer.everyParent))
    return Referent.Candidate(
      unit: match.unit, score: score(match, of: mention, lineage: lineage),
      lineage: lineage.sorted(), base: record.base, level: record.level, spelling: match.spelling)
  }
}
