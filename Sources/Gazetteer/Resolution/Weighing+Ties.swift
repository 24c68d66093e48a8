import NewsModel

extension Weighing {
  /// How far ahead in a list the unit above its members is looked for.
  private static let reach = 12

  /// Rewards candidates of joined names that lie in each other or side by side.
  mutating func tieGroups() {
    var tied: Set<Tie> = []
    for number in sightings.mentions.indices {
      for next in parents(of: number) {
        tie(referentOfMention[number], inside: referentOfMention[next], once: &tied)
      }
      let next = number + 1
      guard next < sightings.mentions.count,
        sightings.mentions[next].group == sightings.mentions[number].group
      else { continue }
      tie(referentOfMention[number], inside: referentOfMention[next], once: &tied)
      tie(referentOfMention[next], inside: referentOfMention[number], once: &tied)
      guard sightings.mentions[next].joint != .parenthesis else { continue }
      tie(referentOfMention[number], beside: referentOfMention[next], once: &tied)
    }
  }

  /// The later mentions of the group that state a district and a province: the next of each.
  func parents(of number: Int) -> [Int] {
    let mention = sightings.mentions[number]
    var found: [Int] = []
    var kinds = mention.kinds
    let last = min(number + Weighing.reach, sightings.mentions.count - 1)
    for next in number + 1..<max(last, number) + 1 {
      let other = sightings.mentions[next]
      guard other.group == mention.group else { break }
      guard other.isIntroduced || other.joint == .parenthesis else { continue }
      guard other.kinds.above != kinds.above, other.kinds.isSubset(of: kinds.above) else {
        continue
      }
      found.append(next)
      kinds = other.kinds
      if kinds.above.isEmpty { break }
    }
    return found
  }

  private mutating func tie(_ inner: Int, inside outer: Int, once tied: inout Set<Tie>) {
    let tie = Tie(one: inner, other: outer, isInside: true)
    guard inner >= 0, outer >= 0, inner != outer, tied.insert(tie).inserted else { return }
    let outerBases = referents[outer].candidates.map(\.base)
    var above: [UnitIndex] = []
    for index in referents[inner].candidates.indices {
      let shared = referents[inner].candidates[index].lineage.filter(outerBases.contains)
      guard !shared.isEmpty else { continue }
      referents[inner].candidates[index].ties += 5
      referents[inner].candidates[index].isContained = true
      above += shared
    }
    for index in referents[outer].candidates.indices
    where above.contains(referents[outer].candidates[index].base) {
      referents[outer].candidates[index].ties += 3
      referents[outer].candidates[index].isContained = true
    }
  }

  /// Members of one list mostly lie in one district.
  private mutating func tie(_ one: Int, beside other: Int, once tied: inout Set<Tie>) {
    let tie = Tie(one: one, other: other, isInside: false)
    guard one >= 0, other >= 0, one != other, tied.insert(tie).inserted else { return }
    for (near, far) in [(one, other), (other, one)] {
      let parents = parents(of: referents[far])
      for index in referents[near].candidates.indices {
        let candidate = referents[near].candidates[index]
        let ofLevel = parents[candidate.level.rank]
        let isBeside = gazetteer.everyParent(of: candidate.unit).contains(where: ofLevel.contains)
        if isBeside { referents[near].candidates[index].ties += 2 }
      }
    }
  }

  /// The units right above those that a name can mean, by the rank of their level.
  private func parents(of referent: Referent) -> [Set<UnitIndex>] {
    var parents: [Set<UnitIndex>] = [[], [], []]
    for candidate in referent.candidates {
      parents[candidate.level.rank].formUnion(gazetteer.everyParent(of: candidate.unit))
    }
    return parents
  }
}

/// Two names that the text joins: they are tied once, however often it does.
private struct Tie: Hashable {
  var one: Int
  var other: Int
  var isInside: Bool
}

extension PlaceLevel {
  /// 0 for provinces, 1 for districts, 2 for communes.
  var rank: Int {
    switch self {
    case .province: 0
    case .district: 1
    case .commune: 2
    }
  }
}
