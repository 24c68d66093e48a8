import NewsModel

extension Weighing {
  /// Puts mentions of one name together, first those that a kind introduces, then the others.
  mutating func gatherReferents() {
    referentOfMention = Array(repeating: -1, count: sightings.mentions.count)
    var known = KeyTable<[Int]>()
    for isIntroduced in [true, false] {
      for (number, mention) in sightings.mentions.enumerated()
      where mention.isIntroduced == isIntroduced {
        gather(number, mention, &known)
      }
    }
  }

  private mutating func gather(
    _ number: Int, _ mention: PlaceMention, _ known: inout KeyTable<[Int]>
  ) {
    let district = statedParent(of: number)
    let namesakes = known[mention.key.exact] ?? []
    let same =
      mention.isIntroduced
      ? namesakes.first { isSame(mention, referents[$0], statedParent: district) }
      : referent(ofBare: mention, among: namesakes)
    if let same {
      add(number, statedParent: district, to: same)
      return
    }
    let candidates = candidates(for: mention)
    guard !candidates.isEmpty else {
      if !mention.isIntroduced { gatherMisspelled(number, mention, known) }
      return
    }
    referentOfMention[number] = referents.count
    for key in [mention.key.exact, mention.key.folded] {
      known[key] = (known[key] ?? []) + [referents.count]
    }
    referents.append(
      Referent(
        number: referents.count, key: mention.key, kinds: mention.kinds, statedParent: district,
        mentions: [number],
        candidates: candidates, isIntroduced: mention.isIntroduced))
  }

  private mutating func add(_ number: Int, statedParent: NameKey?, to referent: Int) {
    let mention = sightings.mentions[number]
    referents[referent].mentions.append(number)
    referents[referent].kinds.formUnion(mention.isIntroduced ? mention.kinds : [])
    if referents[referent].statedParent == nil { referents[referent].statedParent = statedParent }
    referentOfMention[number] = referent
  }

  /// A name that lost its marks is that of a unit that the text introduces with them.
  private mutating func gatherMisspelled(
    _ number: Int, _ mention: PlaceMention, _ known: KeyTable<[Int]>
  ) {
    let introduced = (known[mention.key.folded] ?? []).first {
      referents[$0].isIntroduced && overlaps(mention.kinds, referents[$0].kinds)
    }
    guard let introduced, mention.words.count > 1 else { return }
    add(number, statedParent: nil, to: introduced)
  }

  private func isSame(
    _ mention: PlaceMention, _ other: Referent, statedParent district: NameKey?
  ) -> Bool {
    other.key.exact == mention.key.exact && other.kinds.wholeLevels == mention.kinds.wholeLevels
      && isBygone(other.kinds) == isBygone(mention.kinds)
      && (district == nil || other.statedParent == nil || district == other.statedParent)
  }

  /// Which of the names already seen a name without a kind repeats. The name of a province is the
  /// province's and not its seat's, that of a huyện is the huyện's and not its thị trấn's.
  private func referent(ofBare mention: PlaceMention, among namesakes: [Int]) -> Int? {
    let fitting = namesakes.filter {
      referents[$0].key.exact == mention.key.exact && overlaps(mention.kinds, referents[$0].kinds)
    }
    if isNameOfProvince(mention.key, of: mention.kinds) {
      return fitting.first { isOf(.province, referents[$0]) }
    }
    return fitting.first { isOf(.district, referents[$0]) } ?? fitting.first
  }

  private func isOf(_ level: PlaceLevel, _ referent: Referent) -> Bool {
    referent.candidates.contains { $0.level == level }
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
    let sure = withoutStrangers(spelled.isEmpty ? fitting : spelled, to: mention)
    let isOfToday = surroundings.time.isOfToday && !isBygone(mention.kinds)
    let ofEra = sure.filter { gazetteer.record($0.unit).isOfToday == isOfToday }
    let levels = Set(ofEra.map { gazetteer.record($0.unit).level })
    let rest = sure.filter {
      (mention.isIntroduced || ofEra.isEmpty) && !levels.contains(gazetteer.record($0.unit).level)
    }
    return (ofEra + rest).map { candidate($0, of: mention) }
  }

  /// Leaves out the province where `thành phố` can only be its seat, and the other way round.
  private func withoutStrangers(_ matches: [NameMatch], to mention: PlaceMention) -> [NameMatch] {
    guard mention.said == .cityWord else { return matches }
    let cities = matches.filter { gazetteer.hasEverBeen($0.unit, mention.kinds) }
    return cities.isEmpty ? matches : cities
  }

  private func candidate(_ match: NameMatch, of mention: PlaceMention) -> Referent.Candidate {
    let record = gazetteer.record(match.unit)
    let lineage = gazetteer.lineage(of: match.unit)
    return Referent.Candidate(
      unit: match.unit, score: score(match, of: mention, lineage: lineage),
      lineage: lineage, base: record.base, level: record.level, spelling: match.spelling)
  }
}
