import NewsModel

/// Chooses the unit that an article is mainly about.
struct SubjectChoice {
  let sightings: PlaceSightings
  let places: [ResolvedPlace]
  /// The level of each mention that names a unit.
  private let levels: [Int: PlaceLevel]

  init(sightings: PlaceSightings, places: [ResolvedPlace]) {
    self.sightings = sightings
    self.places = places
    var levels: [Int: PlaceLevel] = [:]
    for place in places {
      for number in place.numbers { levels[number] = place.mentions.place.level }
    }
    self.levels = levels
  }

  /// The subject, or nil when the article is about none in particular.
  ///
  /// The headline weighs most, then the lead, then how often a unit is named. A unit is also spoken
  /// of through those in it, and where the text says `huyện` or `tỉnh` without a name.
  func subject() -> PlaceMentions? {
    guard !places.isEmpty, isNamedInHeadline || !isAboutPerson else { return nil }
    var scores = places.map(score)
    for (number, place) in places.enumerated() {
      for (above, other) in places.enumerated() where place.lineage.contains(other.base) {
        scores[above] += min(1, scores[number] * 0.3)
      }
    }
    for level in PlaceLevel.allCases {
      let ofLevel = places.indices.filter { places[$0].mentions.place.level == level }
      guard let first = ofLevel.max(by: { scores[$0] < scores[$1] }) else { continue }
      scores[first] += 0.4 * Double(min(unnamedCount(of: level), 15))
    }
    return places.indices.max { scores[$0] < scores[$1] }.map { places[$0].mentions }
  }

  private var isNamedInHeadline: Bool {
    sightings.mentions.contains { $0.traits.contains(.headline) && $0.isIntroduced }
  }

  private func score(_ place: ResolvedPlace) -> Double {
    var score = 0.0
    for number in place.numbers {
      let traits = sightings.mentions[number].traits
      let weight = traits.contains(.headline) ? 4 : traits.contains(.lead) ? 1.5 : 1
      score += isLocator(number) ? weight / 2 : weight
    }
    return score
  }

  /// Whether a mention only says where the unit before it lies: the district in `xã A, huyện B`.
  private func isLocator(_ number: Int) -> Bool {
    switch sightings.mentions[number].joint {
    case .comma, .parenthesis, .dash, .link:
      guard let level = levels[number], let before = levels[number - 1] else { return false }
      return level < before
    case .none, .conjunction: return false
    }
  }

  private func unnamedCount(of level: PlaceLevel) -> Int {
    sightings.unnamed.filter { $0.key.isSubset(of: KindSet(level)) }.map(\.value).reduce(0, +)
  }

  /// Whether a word stands in the headline or the paragraph after it.
  private func isInLead(_ word: Int) -> Bool { word < sightings.leadEnd }

  /// Whether one person is spoken of through most of the text.
  private var isAboutPerson: Bool {
    let parts = 10
    let words = sightings.words
    var seen: [UInt64: (count: Int, parts: Set<Int>)] = [:]
    for person in sightings.persons {
      let key = words.words[person].key
      seen[key, default: (0, [])].count += 1
      seen[key, default: (0, [])].parts.insert(person * parts / words.words.count)
    }
    let isLed = sightings.hasOfficeInHeadline || sightings.persons.contains(where: isInLead)
    return isLed && seen.values.contains { $0.count >= 4 && $0.parts.count >= parts / 2 }
  }
}
