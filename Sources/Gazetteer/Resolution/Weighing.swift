import NewsModel

/// Weighs the units that the names of one article can mean against each other.
struct Weighing {
  let gazetteer: Gazetteer
  let sightings: PlaceSightings
  let surroundings: Surroundings
  var referents: [Referent] = []
  /// The referent of each mention, or -1.
  var referentOfMention: [Int] = []
  /// The belief that each district and province is spoken of, by the rows of their last names.
  var votes: [UnitIndex: Double] = [:]

  init(gazetteer: Gazetteer, sightings: PlaceSightings, surroundings: Surroundings) {
    self.gazetteer = gazetteer
    self.sightings = sightings
    self.surroundings = surroundings
    gatherReferents()
  }

  /// Ties joined names, then lets all names support each other until the beliefs have settled.
  mutating func run() {
    tieGroups()
    for index in referents.indices { referents[index].weigh() }
    for _ in 0..<3 {
      count()
      for index in referents.indices { support(index) }
    }
  }

  /// Adds up what all names say for each district and province.
  private mutating func count() {
    votes = [:]
    for referent in referents {
      for candidate in referent.candidates where candidate.belief > 0.01 {
        let vote = candidate.belief * referent.weight
        for unit in candidate.lineage { votes[unit, default: 0] += vote }
        if candidate.level != .commune { votes[candidate.base, default: 0] += 3 * vote }
      }
    }
  }

  /// Gives each candidate what the other names say for the units above it, and for itself.
  private mutating func support(_ index: Int) {
    let weight = referents[index].weight
    for number in referents[index].candidates.indices {
      let candidate = referents[index].candidates[number]
      let own = candidate.belief * weight
      var support = 0.0
      for unit in candidate.lineage {
        let others = max(0, (votes[unit] ?? 0) - own)
        support += gazetteer.record(unit).level == .district ? min(others, 4) : min(others, 4) * 0.6
      }
      if candidate.level != .commune {
        support += min(max(0, (votes[candidate.base] ?? 0) - 4 * own), 3) * 0.5
      }
      referents[index].candidates[number].support = support
    }
    referents[index].weigh()
  }
}
