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
      votes.merge(Weighing.votes(of: referent), uniquingKeysWith: +)
    }
  }

  /// What one name says for each district and province, by the rows of their last names. A name of
  /// a district or province says more for it than that of a unit in it.
  static func votes(of referent: Referent) -> [UnitIndex: Double] {
    var votes: [UnitIndex: Double] = [:]
    for candidate in referent.candidates where candidate.belief > 0.01 {
      let vote = candidate.belief * referent.weight
      for unit in candidate.lineage { votes[unit, default: 0] += vote }
      if candidate.level != .commune { votes[candidate.base, default: 0] += 3 * vote }
    }
    return votes
  }

  /// Gives each candidate what the other names say for the units above it, and for itself.
  private mutating func support(_ index: Int) {
    let own = Weighing.votes(of: referents[index])
    for number in referents[index].candidates.indices {
      let candidate = referents[index].candidates[number]
      var support = 0.0
      for unit in candidate.lineage + (candidate.level == .commune ? [] : [candidate.base]) {
        let others = min(max(0, (votes[unit] ?? 0) - (own[unit] ?? 0)), 4)
        support += gazetteer.record(unit).level == .district ? others : others * 0.6
      }
      referents[index].candidates[number].support = support
    }
    referents[index].weigh()
  }
}
