import NewsModel

/// Chooses the unit that an article is mainly about.
struct SubjectChoice {
  let sightings: PlaceSightings
  let places: [ResolvedPlace]
  /// The level of each mention, nil for those that name no unit.
  private let levels: [PlaceLevel?]
  /// Whether the headline names a unit.
  let isNamedInHeadline: Bool

  init(sightings: PlaceSightings, places: [ResolvedPlace]) {
    self.sightings = sightings
    self.places = places
    var levels = [PlaceLevel?](repeating: nil, count: sightings.mentions.count)
    for place in places {
      for number in place.numbers { levels[number] = place.mentions.place.level }
    }
    self.levels = levels
    isNamedInHeadline = levels.indices.contains {
      levels[$0] != nil && sightings.mentions[$0].traits.contains(.headline)
    }
  }

  /// The subject, or nil when the article is about none in particular.
  ///
  /// The headline weighs most, then the lead, then how often a unit is named. A unit is also spoken
  /// of through those in it, and where the text says `huyện` or `tỉnh` without a name. What befell
  /// or was done by a person is about no unit, nor is what is spread over the country.
  func subject() -> PlaceMentions? {
    guard !places.isEmpty, !sightings.headlineRoles.contains(.incident), !isAboutPerson else {
      return nil
    }
    let own = places.map(score)
    guard isNamedInHeadline || !isSpread(own) else { return nil }
    let scores = raised(own)
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    let isNational = !isNamedInHeadline && Double(sightings.nationCount) > 1.5 * scores[best]
    return isNational ? nil : places[best].mentions
  }

  /// Adds what units in a unit, and words for its level without a name, say for it.
  private func raised(_ own: [Double]) -> [Double] {
    var scores = own
    let numbers = Dictionary(
      zip(places.map(\.base), places.indices), uniquingKeysWith: { first, _ in first })
    for (number, place) in places.enumerated() {
      for above in place.lineage.compactMap({ numbers[$0] }) {
        scores[above] += min(1, own[number] * 0.3)
      }
    }
    for level in PlaceLevel.allCases {
      let ofLevel = places.indices.filter { places[$0].mentions.place.level == level }
      guard let first = ofLevel.max(by: { scores[$0] < scores[$1] }), !isActor(places[first]) else {
        continue
      }
      scores[first] += 0.4 * Double(min(unnamedCount(of: level), 15))
    }
    return scores
  }

  private func score(_ place: ResolvedPlace) -> Double {
    var score = 0.0
    var isAbove: Bool?
    for number in place.numbers {
      let traits = sightings.mentions[number].traits
      let weight = traits.contains(.headline) ? 4 : traits.contains(.lead) ? 1.5 : 1
      var isHalf = isLocator(number)
      if traits.contains(.headline), !isHalf {
        isHalf = isAbove ?? isAboveHeadline(place)
        isAbove = isHalf
      }
      score += isHalf ? weight / 2 : weight
    }
    return score
  }

  /// Whether the headline also names a unit in this one: `Hà Nội: xã Đông Anh ra mắt`.
  private func isAboveHeadline(_ place: ResolvedPlace) -> Bool {
    places.contains { other in
      other.lineage.contains(place.base)
        && other.numbers.contains { sightings.mentions[$0].traits.contains(.headline) }
    }
  }

  /// Whether the headline names a unit for what it does to one below it, of which the text then
  /// speaks: `Hà Tĩnh trao quà cho huyện Hương Khê`.
  private func isActor(_ place: ResolvedPlace) -> Bool {
    places.contains { other in
      guard other.lineage.contains(place.base) else { return false }
      let inHeadline = other.numbers.count { sightings.mentions[$0].traits.contains(.headline) }
      return inHeadline > 0 && other.numbers.count - inHeadline > 1
    }
  }

  /// Whether a mention only says where the unit before it lies: the district in `xã A, huyện B`.
  private func isLocator(_ number: Int) -> Bool {
    switch sightings.mentions[number].joint {
    case .comma, .parenthesis, .dash, .link:
      guard number > 0, let level = levels[number], let before = levels[number - 1] else {
        return false
      }
      return level < before
    case .none, .conjunction: return false
    }
  }

  private func unnamedCount(of level: PlaceLevel) -> Int {
    sightings.unnamed.filter { $0.key.isSubset(of: KindSet(level)) }.map(\.value).reduce(0, +)
  }

  /// Whether the units lie in three provinces or more and none of those has half of the weight.
  private func isSpread(_ own: [Double]) -> Bool {
    var weights: [UnitIndex: Double] = [:]
    for (number, place) in places.enumerated() {
      // Provinces stand first in the table, so a sorted lineage begins with one.
      let province = place.mentions.place.level == .province ? place.base : place.lineage.first
      weights[province ?? place.base, default: 0] += own[number]
    }
    let sum = weights.values.reduce(0, +)
    return weights.count > 2 && (weights.values.max() ?? 0) * 2 < sum
  }
}
