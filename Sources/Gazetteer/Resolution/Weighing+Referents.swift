import NewsModel

extension Weighing {
  /// Puts mentions of one name together, first those that a kind introduces, then the others.
  func gatherReferents() {
    referentOfMention = Array(repeating: -1, count: sightings.mentions.count)
    var known = Namesakes()
    for isIntroduced in [true, false] {
      for number in sightings.mentions.indices
      where sightings.mentions[number].isIntroduced == isIntroduced {
        gather(number, &known)
      }
    }
  }

  private func gather(_ number: Int, _ known: inout Namesakes) {
    let mention = sightings.mentions[number]
    let above = statedParent(of: number)
    let same =
      mention.isIntroduced
      ? known.first(under: mention.key.exact) {
        isSame(mention, referents[$0], statedParent: above)
      } : referent(ofBare: mention, among: known)
    if let same {
      add(number, statedParent: above, to: same)
      return
    }
    let candidates = candidates(for: mention, isOfPast: isOfPast(number, in: above))
    guard !candidates.isEmpty else {
      if !mention.isIntroduced { gatherMisspelled(number, mention, known) }
      return
    }
    referentOfMention[number] = referents.count
    known.add(referents.count, under: mention.key.exact)
    known.add(referents.count, under: mention.key.folded)
    referents.append(
      Referent(
        number: referents.count, key: mention.key, kinds: mention.kinds, statedParent: above,
        mentions: [number], candidates: candidates, isIntroduced: mention.isIntroduced))
  }

  private func add(_ number: Int, statedParent: NameKey?, to referent: Int) {
    let mention = sightings.mentions[number]
    referents[referent].mentions.append(number)
    referents[referent].kinds.formUnion(mention.isIntroduced ? mention.kinds : [])
    if referents[referent].statedParent == nil { referents[referent].statedParent = statedParent }
    referentOfMention[number] = referent
  }

  /// A name that lost its marks is that of a unit that the text introduces with them.
  private func gatherMisspelled(
    _ number: Int, _ mention: PlaceMention, _ known: Namesakes
  ) {
    let introduced = known.first(under: mention.key.folded) {
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
  private func referent(ofBare mention: PlaceMention, among known: Namesakes) -> Int? {
    func first(where isMeant: (Referent) -> Bool) -> Int? {
      known.first(under: mention.key.exact) {
        referents[$0].key.exact == mention.key.exact
          && overlaps(mention.kinds, referents[$0].kinds) && isMeant(referents[$0])
      }
    }
    guard let any = first(where: { _ in true }) else { return nil }
    if isNameOfProvince(mention.key, of: mention.kinds) {
      return first { isOf(.province, $0) }
    }
    return first { isOf(.district, $0) } ?? any
  }

  private func isOf(_ level: PlaceLevel, _ referent: Referent) -> Bool {
    referent.candidates.contains { $0.level == level }
  }

  /// Whether the text says a kind of commune that there is no more when it speaks: thị trấn.
  func isBygone(_ kinds: KindSet) -> Bool {
    surroundings.time.isOfToday && kinds == KindSet.townshipWord
  }

  private func overlaps(_ one: KindSet, _ other: KindSet) -> Bool {
    !one.wholeLevels.isDisjoint(with: other.wholeLevels)
  }

  /// The name of the district of a commune, or of the province of a district, that the text states
  /// after a mention in its group.
  private func statedParent(of number: Int) -> NameKey? {
    let mention = sightings.mentions[number]
    let isCommune = mention.kinds.isSubset(of: .communes)
    guard isCommune || mention.kinds.isSubset(of: .districts) else { return nil }
    let above: PlaceLevel = isCommune ? .district : .province
    for after in (number + 1)..<min(number + 13, sightings.mentions.count) {
      let next = sightings.mentions[after]
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
    gazetteer.hasMatch(key) { unit, spelling in
      spelling != .withoutMarks && gazetteer.record(unit).level == level
    }
  }
}
