import NewsModel

extension Weighing {
  /// How far ahead in a list the unit above its members is looked for.
  private static let reach = 12

  /// Rewards candidates of joined names that lie in each other or side by side.
  mutating func tieGroups() {
    var tied: Set<[Int]> = []
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
  private func parents(of number: Int) -> [Int] {
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

  private mutating func tie(_ inner: Int, inside outer: Int, once tied: inout Set<[Int]>) {
    guard inner >= 0, outer >= 0, inner != outer, tied.insert([inner, outer, 0]).inserted else {
      return
    }
    let outerBases = Set(referents[outer].candidates.map(\.base))
    var above: Set<UnitIndex> = []
    for index in referents[inner].candidates.indices {
      let shared = outerBases.intersection(referents[inner].candidates[index].lineage)
      guard !shared.isEmpty else { continue }
      referents[inner].candidates[index].ties += 5
      referents[inner].candidates[index].isContained = true
      above.formUnion(shared)
    }
    for index in referents[outer].candidates.indices
    where above.contains(referents[outer].candidates[index].base) {
      referents[outer].candidates[index].ties += 3
      referents[outer].candidates[index].isContained = true
    }
  }

  /// Members of one list mostly lie in one district.
  private mutating func tie(_ one: Int, beside other: Int, once tied: inout Set<[Int]>) {
    guard one >= 0, other >= 0, one != other, tied.insert([one, other, 1]).inserted else { return }
    for (near, far) in [(one, other), (other, one)] {
      let parents = Set(
        referents[far].candidates.flatMap { candidate in
          gazetteer.everyParent(of: candidate.unit).map { [Int32(candidate.level.rank), $0] }
        })
      for index in referents[near].candidates.indices {
        let candidate = referents[near].candidates[index]
        let isBeside = gazetteer.everyParent(of: candidate.unit).contains {
          parents.contains([Int32(candidate.level.rank), $0])
        }
        if isBeside { referents[near].candidates[index].ties += 2 }
      }
    }
  }
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
