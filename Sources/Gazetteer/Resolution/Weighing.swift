import NewsModel

/// Weighs the units that the names of one article can mean against each other.
final class Weighing {
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
  func run() {
    tieGroups()
    ownVotes = Array(repeating: UnitTally(), count: referents.count)
    for index in referents.indices {
      referents[index].weigh()
      vote(index)
    }
    for round in 0..<3 {
      votes.removeAll()
      for own in ownVotes { votes.add(own) }
      // A name that can mean one unit alone means it, however the others fall out.
      for index in referents.indices where round == 2 || referents[index].candidates.count > 1 {
        support(index)
        vote(index)
      }
    }
  }

  /// What the names of the article but one say for a district or province.
  func votes(for unit: UnitIndex, without referent: Int) -> Double {
    max(0, votes[unit] - ownVotes[referent][unit])
  }

  /// Sets down what one name says for each district and province, by the rows of their last names. A
  /// name of a district or province says more for it than that of a unit in it.
  private func vote(_ index: Int) {
    ownVotes[index].removeAll()
    let weight = referents[index].weight
    for candidate in referents[index].candidates where candidate.belief > 0.01 {
      let vote = candidate.belief * weight
      for unit in candidate.lineage { ownVotes[index].add(vote, to: unit) }
      if candidate.level != .commune { ownVotes[index].add(3 * vote, to: candidate.base) }
    }
  }

  /// Gives each candidate what the other names say for the units above it, and for itself.
  private func support(_ index: Int) {
    for number in referents[index].candidates.indices {
      var support = 0.0
      for unit in referents[index].candidates[number].lineage {
        support += self.support(index, of: unit)
      }
      if referents[index].candidates[number].level != .commune {
        support += self.support(index, of: referents[index].candidates[number].base)
      }
      referents[index].candidates[number].support = support
    }
    referents[index].weigh()
  }

  private func support(_ index: Int, of unit: UnitIndex) -> Double {
    let others = min(votes(for: unit, without: index), 4)
    return gazetteer.record(unit).level == .district ? others : others * 0.6
  }
}
