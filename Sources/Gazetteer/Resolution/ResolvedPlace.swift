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
    for referent in referents {
      guard let best = referent.best, isNamed(referent, as: best) else { continue }
      if let number = known[best.unit] {
        places[number].numbers.append(contentsOf: referent.mentions)
      } else {
        known[best.unit] = places.count
        places.append(place(best, of: referent))
      }
    }
    for index in places.indices {
      places[index].numbers.sort()
      places[index].mentions.ranges = places[index].numbers.map { sightings.mentions[$0].range }
    }
    return places.sorted { $0.numbers[0] < $1.numbers[0] }
  }

  private func place(_ best: Referent.Candidate, of referent: Referent) -> ResolvedPlace {
    let confidence = best.belief * (best.spelling == .withoutMarks ? 0.6 : 1)
    let place = gazetteer.place(best.unit, on: day(of: best.unit))
    return ResolvedPlace(
      unit: best.unit,
      mentions: PlaceMentions(place: place, ranges: [], confidence: confidence),
      numbers: referent.mentions, lineage: best.lineage, base: best.base)
  }

  /// The day whose parents the text means: one on which a unit that it names was above.
  private func day(of unit: UnitIndex) -> Day? {
    let named = Set(referents.compactMap { $0.isIntroduced ? $0.best?.unit : nil })
    let states = gazetteer.former[unit].map(\.to)
    let names = gazetteer.everyParent(of: unit).flatMap { gazetteer.table.earlierNames[$0] ?? [] }
    let days = [surroundings.time.day] + (states + names.map { gazetteer.record($0).to }).map { $0 }
    return days.first { day in
      gazetteer.ancestors(of: unit, on: day).contains {
        gazetteer.record($0).level == .district && named.contains($0)
      }
    } ?? surroundings.time.day
  }

  /// Whether the text can be taken to name the unit: it says so, or all around it does.
  private func isNamed(_ referent: Referent, as best: Referent.Candidate) -> Bool {
    if referent.isIntroduced { return isPlausible(referent, best) }
    guard best.spelling != .withoutMarks else { return false }
    let traits = referent.mentions.map { sightings.mentions[$0].traits }
    let isJoined = referent.mentions.contains { sightings.mentions[$0].origin == .joined }
    switch best.level {
    case .province: return !isNameOfPerson(best.unit, mentions: referent.mentions)
    case .district:
      if isJoined, best.ties > 0 { return true }
      return speaksOfPlace(traits) && others(best, referent, of: .province) >= 1
    case .commune:
      if isJoined, best.ties > 0 { return true }
      return speaksOfPlace(traits) && others(best, referent, of: .district) >= 1.5
    }
  }

  /// A name known without its marks alone must lie where the article is.
  private func isPlausible(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    best.spelling != .withoutMarks || best.support + best.ties > 1
  }

  private func speaksOfPlace(_ traits: [PlaceMention.Traits]) -> Bool {
    let signs: PlaceMention.Traits = [.preposition, .organization, .headline]
    return traits.contains { !$0.isDisjoint(with: signs) }
  }

  /// What the other names of the article say for the units of a level above a candidate.
  private func others(
    _ best: Referent.Candidate, _ referent: Referent, of level: PlaceLevel
  ) -> Double {
    best.lineage.filter { gazetteer.record($0).level == level }
      .map { (votes[$0] ?? 0) - best.belief * referent.weight }.max() ?? 0
  }

  /// Hồ Chí Minh without `thành phố` is the man.
  private func isNameOfPerson(_ unit: UnitIndex, mentions: [Int]) -> Bool {
    let own = NameKey(gazetteer.table.name(of: unit).utf8)
    return NameKey("Hồ Chí Minh".utf8) == own
      && mentions.contains { sightings.mentions[$0].key == own }
  }
}
