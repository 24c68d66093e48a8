import NewsModel

/// Weighs the units that the names of one article can mean against each other.
struct Weighing {
  let gazetteer: Gazetteer
  let sightings: PlaceSightings
  let surroundings: Surroundings
  var referents: [Referent] = []
  /// The referent of each mention, or -1.
  var referentOfMention: [Int] = []
  /// The belief that each district and province is spoken of, by the rows of their last names; and
  /// what each name by itself says for it.
  var votes = UnitTally()
  private var ownVotes: [UnitTally] = []

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
    ownVotes = referents.map(Weighing.votes)
    for round in 0..<3 {
      votes = UnitTally()
      for own in ownVotes { votes.add(own) }
      // A name that can mean one unit alone means it, however the others fall out.
      for index in referents.indices where round == 2 || referents[index].candidates.count > 1 {
        support(index)
        ownVotes[index] = Weighing.votes(of: referents[index])
      }
    }
  }

  /// What the names of the article but one say for a district or province.
  func votes(for unit: UnitIndex, without referent: Int) -> Double {
    max(0, votes[unit] - ownVotes[referent][unit])
  }

  /// What one name says for each district and province, by the rows of their last names. A name of
  /// a district or province says more for it than that of a unit in it.
  private static func votes(of referent: Referent) -> UnitTally {
    var votes = UnitTally()
    for candidate in referent.candidates where candidate.belief > 0.01 {
      let vote = candidate.belief * referent.weight
      for unit in candidate.lineage { votes.add(vote, to: unit) }
      if candidate.level != .commune { votes.add(3 * vote, to: candidate.base) }
    }
    return votes
  }

  /// Gives each candidate what the other names say for the units above it, and for itself.
  private mutating func support(_ index: Int) {
    for number in referents[index].candidates.indices {
      let candidate = referents[index].candidates[number]
      var support = 0.0
      for unit in candidate.lineage { support += self.support(index, of: unit) }
      if candidate.level != .commune { support += self.support(index, of: candidate.base) }
      referents[index].candidates[number].support = support
    }
    referents[index].weigh()
  }

  private func support(_ index: Int, of unit: UnitIndex) -> Double {
    let others = min(votes(for: unit, without: index), 4)
    return gazetteer.record(unit).level == .district ? others : others * 0.6
  }
}
