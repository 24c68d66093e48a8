import NewsModel

/// What comes of the weighing: the units that the article names.
extension Weighing {
  /// The units that are named, in the order of their first mention.
  func places() -> [ResolvedPlace] {
    var places: [ResolvedPlace] = []
    var known = KeyTable<Int>()
    let named = namedUnits()
    for referent in referents {
      guard let meaning = meaning(of: referent) else { continue }
      let unit = meaning.best.unit
      if let number = known[UInt64(unit)] {
        places[number].numbers.append(contentsOf: referent.mentions)
      } else {
        known[UInt64(unit)] = places.count
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

  /// The units that the text introduces, each with a sum over nought.
  private func namedUnits() -> UnitTally {
    var named = UnitTally()
    for referent in referents where referent.isIntroduced {
      if let best = referent.best { named.add(1, to: best.unit) }
    }
    return named
  }

  /// Adds the units whose names have a typing error.
  private func addMisspelled(to places: inout [ResolvedPlace], known: inout KeyTable<Int>) {
    for (candidate, range) in misspelled() {
      let number = known[UInt64(candidate.unit)] ?? places.count
      if number == places.count {
        known[UInt64(candidate.unit)] = number
        let place = gazetteer.place(candidate.unit, on: surroundings.time.day)
        places.append(
          ResolvedPlace(
            unit: candidate.unit,
            mentions: PlaceMentions(place: place, ranges: [], confidence: 0.9),
            numbers: [], lineage: candidate.lineage, base: candidate.base, referent: nil))
      }
      places[number].mentions.ranges.append(range)
      places[number].mentions.ranges.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  private func place(
    _ meaning: Meaning, of referent: Referent, named: UnitTally
  ) -> ResolvedPlace {
    let best = meaning.best
    let day = day(of: best.unit, said: referent, named: named)
    let place = gazetteer.place(best.unit, on: day)
    let confidence = Confidence.calibrated(
      share: meaning.share, isMisspelled: best.spelling == .withoutMarks)
    var mentions = PlaceMentions(place: place, ranges: [], confidence: confidence)
    if mentions.isOpen { mentions.alternatives = alternatives(meaning, on: day) }
    return ResolvedPlace(
      unit: best.unit, mentions: mentions,
      numbers: referent.mentions, lineage: best.lineage, base: best.base,
      referent: referent.number)
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
  private func day(of unit: UnitIndex, said referent: Referent, named: UnitTally) -> Day {
    let parents = gazetteer.everyParent(of: unit)
    let names = parents.flatMap { gazetteer.storage.table.earlierNames[$0] ?? [] }
    let said = surroundings.time.day
    guard gazetteer.storage.former.contains(unit) || !names.isEmpty else { return said }
    let states = gazetteer.storage.former[unit].map(\.to)
    let changes = states + names.map { gazetteer.record($0).to } + [gazetteer.record(unit).to]
    var best = (day: said, points: -1)
    for day in [said] + changes {
      let isBelowNamed = gazetteer.ancestors(of: unit, on: day).contains {
        gazetteer.record($0).level == .district && named[$0] > 0
      }
      let hasKind = referent.kinds.contains(gazetteer.state(of: unit, on: day).kind)
      let points = (isBelowNamed ? 2 : 0) + (hasKind ? 1 : 0)
      if points > best.points { best = (day, points) }
    }
    return best.day
  }
}
