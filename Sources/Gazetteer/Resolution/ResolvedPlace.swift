import NewsModel

/// A unit that an article names, with the mentions that name it.
struct ResolvedPlace {
  /// The unit in the table.
  var unit: UnitIndex
  /// The unit with its ranges in the text.
  var mentions: PlaceMentions
  /// The numbers of its mentions.
  var numbers: [Int]
  /// The districts and provinces it lies in, by the rows of their last names.
  var lineage: [UnitIndex]
  /// The row of its own last name.
  var base: UnitIndex
}

extension Weighing {
  /// The units that are named, in the order of their first mention.
  func places() -> [ResolvedPlace] {
    var places: [ResolvedPlace] = []
    var known: [UnitIndex: Int] = [:]
    let named = Set(referents.compactMap { $0.isIntroduced ? $0.best?.unit : nil })
    for referent in referents {
      guard let best = meaning(of: referent) else { continue }
      if let number = known[best.unit] {
        places[number].numbers.append(contentsOf: referent.mentions)
      } else {
        known[best.unit] = places.count
        places.append(place(best, of: referent, named: named))
      }
    }
    for index in places.indices {
      places[index].numbers.sort()
      places[index].mentions.ranges = places[index].numbers.map { sightings.mentions[$0].range }
    }
    return places.sorted { $0.numbers[0] < $1.numbers[0] }
  }

  /// The unit that a name is taken to mean: for one that nothing introduces, the likeliest of those
  /// that the text around it allows.
  private func meaning(of referent: Referent) -> Referent.Candidate? {
    guard !referent.isIntroduced else {
      return referent.best.flatMap { isPlausible(referent, $0) ? $0 : nil }
    }
    let likeliest = referent.candidates.sorted { $0.total > $1.total }
    return likeliest.prefix(3).first { isNamed(referent, as: $0) }
  }

  private func place(
    _ best: Referent.Candidate, of referent: Referent, named: Set<UnitIndex>
  ) -> ResolvedPlace {
    let confidence = best.belief * (best.spelling == .withoutMarks ? 0.6 : 1)
    let place = gazetteer.place(best.unit, on: day(of: best.unit, said: referent, named: named))
    return ResolvedPlace(
      unit: best.unit,
      mentions: PlaceMentions(place: place, ranges: [], confidence: confidence),
      numbers: referent.mentions, lineage: best.lineage, base: best.base)
  }

  /// The day whose kind and parents the text means: one on which a unit that it names was above,
  /// and on which the unit had the kind that it says.
  private func day(of unit: UnitIndex, said referent: Referent, named: Set<UnitIndex>) -> Day {
    let states = gazetteer.former[unit].map(\.to)
    let names = gazetteer.everyParent(of: unit).flatMap { gazetteer.table.earlierNames[$0] ?? [] }
    let changes = states + names.map { gazetteer.record($0).to } + [gazetteer.record(unit).to]
    var best = (day: surroundings.time.day, points: -1)
    for day in [surroundings.time.day] + changes {
      let isBelowNamed = gazetteer.ancestors(of: unit, on: day).contains {
        gazetteer.record($0).level == .district && named.contains($0)
      }
      let hasKind = referent.kinds.contains(gazetteer.state(of: unit, on: day).kind)
      let points = (isBelowNamed ? 2 : 0) + (hasKind ? 1 : 0)
      if points > best.points { best = (day, points) }
    }
    return best.day
  }

  /// Whether the text can be taken to name the unit: it says so, or all around it does.
  private func isNamed(_ referent: Referent, as best: Referent.Candidate) -> Bool {
    guard best.spelling != .withoutMarks else { return false }
    let traits = referent.mentions.map { sightings.mentions[$0].traits }
    let isJoined = referent.mentions.contains { sightings.mentions[$0].origin == .joined }
    if best.level != .province, best.isContained, isLocated(referent, best) { return true }
    switch best.level {
    case .province: return !isNameOfPerson(best.unit, mentions: referent.mentions)
    case .district:
      if isJoined, isTied(referent, best) { return true }
      guard speaksOfPlace(traits) else { return false }
      return others(best, referent, of: .province) >= 1
        || others(best, referent, of: .district) >= 0.3
    case .commune:
      if isJoined, isTied(referent, best) { return true }
      return speaksOfPlace(traits) && others(best, referent, of: .district) >= 1.5
    }
  }

  /// A name known without its marks alone must lie where the article is.
  private func isPlausible(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    best.spelling != .withoutMarks || best.support + best.ties > 1
  }

  /// Whether the text joins it to a unit around it, or to names that are sure to be of units.
  private func isTied(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    guard best.ties > 0 else { return false }
    return best.isContained
      || referent.mentions.contains { number in
        let first = sightings.mentions[sightings.groupStarts[sightings.mentions[number].group]]
        return first.isIntroduced || speaksOfPlace([first.traits])
      }
  }

  /// Whether the text goes on to say where it lies: Kon Plông (Kon Tum); Hải Hòa, Móng Cái.
  private func isLocated(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    referent.mentions.contains { number in
      guard number + 1 < sightings.mentions.count else { return false }
      let next = sightings.mentions[number + 1]
      let other = referentOfMention[number + 1]
      guard next.joint == .comma || next.joint == .parenthesis, other >= 0,
        let above = referents[other].best
      else { return false }
      let parents = gazetteer.everyParent(of: best.unit)
      return above.spelling != .withoutMarks && parents.contains(above.base)
    }
  }

  private func speaksOfPlace(_ traits: [PlaceMention.Traits]) -> Bool {
    let signs: PlaceMention.Traits = [.preposition, .organization, .headline]
    return traits.contains { !$0.isDisjoint(with: signs) }
  }

  /// What the other names of the article say for the units of a level above a candidate.
  private func others(
    _ best: Referent.Candidate, _ referent: Referent, of level: PlaceLevel
  ) -> Double {
    let own = Weighing.votes(of: referent)
    let units = best.lineage + [best.base]
    return units.filter { gazetteer.record($0).level == level }
      .map { (votes[$0] ?? 0) - (own[$0] ?? 0) }.max() ?? 0
  }

  /// Hồ Chí Minh without `thành phố` is the man.
  private func isNameOfPerson(_ unit: UnitIndex, mentions: [Int]) -> Bool {
    let own = NameKey(gazetteer.table.name(of: unit).utf8)
    return NameKey("Hồ Chí Minh".utf8) == own
      && mentions.contains { sightings.mentions[$0].key == own }
  }
}
