import NewsModel

extension Weighing {
  /// How far ahead in a list the unit above its members is looked for.
  private static let reach = 12

  /// Rewards candidates of joined names that lie in each other or side by side.
  func tieGroups() {
    var tied = Ties()
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

  private func tie(_ inner: Int, inside outer: Int, once tied: inout Ties) {
    guard inner >= 0, outer >= 0, inner != outer, tied.insert(inner, inside: outer) else { return }
    for index in referents[inner].candidates.indices {
      let candidate = referents[inner].candidates[index]
      guard referents[outer].candidates.contains(where: { lies(candidate, in: $0.base) }) else {
        continue
      }
      referents[inner].candidates[index].ties += 5
      referents[inner].candidates[index].isContained = true
    }
    for index in referents[outer].candidates.indices {
      let base = referents[outer].candidates[index].base
      guard referents[inner].candidates.contains(where: { lies($0, in: base) }) else { continue }
      referents[outer].candidates[index].ties += 3
      referents[outer].candidates[index].isContained = true
    }
  }

  /// Whether a unit lies or lay in another, or was made of units that did: `xã Hải Hậu (huyện Hải Hậu
  /// cũ)`.
  private func lies(_ candidate: Referent.Candidate, in base: UnitIndex) -> Bool {
    if candidate.lineage.contains(base) { return true }
    guard gazetteer.record(candidate.unit).isOfToday else { return false }
    return gazetteer.storage.succession.predecessors[candidate.unit].contains {
      gazetteer.lineage(of: $0).contains(base)
    }
  }

  /// Members of one list mostly lie in one district.
  private func tie(_ one: Int, beside other: Int, once tied: inout Ties) {
    guard one >= 0, other >= 0, one != other, tied.insert(one, beside: other) else { return }
    for (near, far) in [(one, other), (other, one)] {
      for index in referents[near].candidates.indices {
        let isBeside = isBeside(referents[near].candidates[index], referents[far])
        if isBeside { referents[near].candidates[index].ties += 2 }
      }
    }
  }

  /// Whether a unit lies right in the same one as a unit of its level that a name can mean.
  private func isBeside(_ candidate: Referent.Candidate, _ other: Referent) -> Bool {
    let parents = gazetteer.everyParent(of: candidate.unit)
    return other.candidates.contains { far in
      far.level == candidate.level
        && gazetteer.everyParent(of: far.unit).contains(where: parents.contains)
    }
  }
}

/// The pairs of names that the text joins: they are tied once, however often it does.
private struct Ties {
  private var known = KeyTable<Bool>()

  /// Notes that a name lies in another; false when that is known.
  mutating func insert(_ inner: Int, inside outer: Int) -> Bool { insert(inner, outer, 1) }

  /// Notes that a name stands beside another; false when that is known.
  mutating func insert(_ one: Int, beside other: Int) -> Bool { insert(one, other, 0) }

  private mutating func insert(_ one: Int, _ other: Int, _ kind: UInt64) -> Bool {
    let key = (UInt64(one) << 31 | UInt64(other) << 1 | kind) &* 0x9E37_79B9_7F4A_7C15
    guard known[key] == nil else { return false }
    known[key] = true
    return true
  }
}
