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
  /// Why it is this one.
  var reason: PlaceReason

  /// Where the text names it first.
  var start: Int { mentions.ranges.first?.lowerBound ?? .max }
}

extension Weighing {
  /// The units that are named, in the order of their first mention.
  func places() -> [ResolvedPlace] {
    var places: [ResolvedPlace] = []
    var known: [UnitIndex: Int] = [:]
    let named = Set(referents.compactMap { $0.isIntroduced ? $0.best?.unit : nil })
    for referent in referents {
      guard let meaning = meaning(of: referent) else { continue }
      let unit = meaning.best.unit
      if let number = known[unit] {
        places[number].numbers.append(contentsOf: referent.mentions)
      } else {
        known[unit] = places.count
        places.append(place(meaning, of: referent, named: named))
      }
    }
    for index in places.indices {
      places[index].numbers.sort()
      places[index].mentions.ranges = places[index].numbers.map { sightings.mentions[$0].range }
    }
    addMisspelled(to: &places, known: &known)
    return places.sorted { $0.start < $1.start }
  }

  /// Adds the units whose names have a typing error.
  private func addMisspelled(to places: inout [ResolvedPlace], known: inout [UnitIndex: Int]) {
    for (candidate, range) in misspelled() {
      let number = known[candidate.unit] ?? places.count
      if number == places.count {
        known[candidate.unit] = number
        let place = gazetteer.place(candidate.unit, on: surroundings.time.day)
        places.append(
          ResolvedPlace(
            unit: candidate.unit,
            mentions: PlaceMentions(place: place, ranges: [], confidence: 0.9),
            numbers: [], lineage: candidate.lineage, base: candidate.base, reason: .misspelled))
      }
      places[number].mentions.ranges.append(range)
      places[number].mentions.ranges.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  /// What a name is taken to mean: the best of the units that the text allows, and all of them.
  struct Meaning {
    var best: Referent.Candidate
    var allowed: [Referent.Candidate]

    /// The share of belief that the best one has among those that are allowed.
    var share: Double { best.belief / allowed.reduce(0) { $0 + $1.belief } }
  }

  /// The unit that a name is taken to mean: for one that nothing introduces, the likeliest of those
  /// that the text around it allows.
  func meaning(of referent: Referent) -> Meaning? {
    if referent.isIntroduced {
      guard let best = referent.best, isPlausible(referent, best) else { return nil }
      return Meaning(best: best, allowed: referent.candidates)
    }
    let likeliest = referent.candidates.sorted { $0.total > $1.total }.prefix(5)
    let allowed = likeliest.filter { isNamed(referent, as: $0) }
    return allowed.first.map { Meaning(best: $0, allowed: allowed) }
  }

  private func place(
    _ meaning: Meaning, of referent: Referent, named: Set<UnitIndex>
  ) -> ResolvedPlace {
    let best = meaning.best
    let day = day(of: best.unit, said: referent, named: named)
    let place = gazetteer.place(best.unit, on: day)
    let confidence = Confidence.calibrated(
      share: meaning.share, isMisspelled: best.spelling == .withoutMarks)
    let isOpen = confidence < Confidence.sure
    return ResolvedPlace(
      unit: best.unit,
      mentions: PlaceMentions(
        place: place, ranges: [], confidence: confidence,
        alternatives: isOpen ? alternatives(meaning, on: day) : []),
      numbers: referent.mentions, lineage: best.lineage, base: best.base,
      reason: reason(meaning, of: referent))
  }

  private func alternatives(_ meaning: Meaning, on day: Day) -> [PlaceMentions.Alternative] {
    meaning.allowed.filter { $0.unit != meaning.best.unit && $0.belief > 0.01 }
      .sorted { $0.belief > $1.belief }.prefix(5).map {
        PlaceMentions.Alternative(
          place: gazetteer.place($0.unit, on: day), confidence: $0.belief)
      }
  }

  /// The day whose kind and parents the text means: one on which a unit that it names was above,
  /// and on which the unit had the kind that it says.
  private func day(of unit: UnitIndex, said referent: Referent, named: Set<UnitIndex>) -> Day {
    let states = gazetteer.storage.former[unit].map(\.to)
    let names = gazetteer.everyParent(of: unit).flatMap {
      gazetteer.storage.table.earlierNames[$0] ?? []
    }
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
    if best.level == .province { return !isNameOfPerson(referent.mentions) }
    if isJoined, isTied(referent, best) || isListed(referent, best) { return true }
    return speaksOfPlace(traits) && isSupported(referent, best)
  }

  /// Whether it is a member of a list under a kind that it has or had: các huyện A, B và C.
  private func isListed(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    referent.mentions.contains {
      let mention = sightings.mentions[$0]
      return mention.traits.contains(.plural) && gazetteer.hasEverBeen(best.unit, mention.said)
    }
  }

  /// Whether the other names of the article speak of where it lies.
  private func isSupported(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    switch best.level {
    case .province: true
    case .district:
      others(best, referent, of: .province) >= 1 || others(best, referent, of: .district) >= 0.3
    case .commune: others(best, referent, of: .district) >= 1.5
    }
  }

  /// A name known without its marks alone, or a unit that never was of the kind, must lie where the
  /// article is.
  private func isPlausible(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    let isOfKind = gazetteer.hasEverBeen(best.unit, referent.kinds)
    return (best.spelling != .withoutMarks && isOfKind) || best.support + best.ties > 1
  }

  /// Whether the text joins it to a unit around it, or to names that are sure to be of units.
  private func isTied(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    guard best.ties > 0 else { return false }
    return best.isContained
      || referent.mentions.contains { number in
        let start = sightings.groupStarts[sightings.mentions[number].group]
        let first = sightings.mentions[start]
        return first.isIntroduced || (start != number && isSureOfPlace(start))
      }
  }

  /// Whether the first name of a list, which nothing introduces, is of a unit by itself.
  private func isSureOfPlace(_ number: Int) -> Bool {
    let referent = referentOfMention[number]
    guard referent >= 0, let best = referents[referent].best else { return false }
    if referents[referent].isIntroduced || best.level == .province { return true }
    return speaksOfPlace([sightings.mentions[number].traits])
      && isSupported(referents[referent], best)
  }

  /// Whether the text goes on to say where it lies: Kon Plông (Kon Tum); Hải Hòa, Móng Cái; Tam
  /// Hưng - Thanh Thùy (huyện Thanh Oai).
  private func isLocated(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    let lying = gazetteer.everyParent(of: best.unit)
    return referent.mentions.contains { number in
      let next = number + 1
      let follows =
        next < sightings.mentions.count
        && [.comma, .parenthesis, .dash].contains(sightings.mentions[next].joint)
      return (parents(of: number) + (follows ? [next] : [])).contains {
        let other = referentOfMention[$0]
        guard other >= 0, let above = referents[other].best else { return false }
        return above.spelling != .withoutMarks && lying.contains(above.base)
      }
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
    var most = 0.0
    for unit in best.lineage + [best.base] where gazetteer.record(unit).level == level {
      most = max(most, votes(for: unit, without: referent.number))
    }
    return most
  }

  private static let nameOfPerson = NameKey("Hồ Chí Minh".utf8)

  /// Hồ Chí Minh without `thành phố` is the man.
  private func isNameOfPerson(_ mentions: [Int]) -> Bool {
    mentions.contains { sightings.mentions[$0].key == Weighing.nameOfPerson }
  }
}
