import NewsModel

/// What in the text around a name that nothing introduces speaks for a unit.
extension Weighing {
  /// Whether it is joined to another name: the list or chain says what it is.
  func isJoined(_ referent: Referent) -> Bool {
    referent.mentions.contains { sightings.mentions[$0].origin == .joined }
  }

  /// Whether the text joins it to a unit around it, or to names that are sure to be of units.
  func isTied(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    guard best.ties > 0 else { return false }
    return best.isContained
      || referent.mentions.contains { number in
        let start = sightings.groupStarts[sightings.mentions[number].group]
        let first = sightings.mentions[start]
        return first.isIntroduced || (start != number && isSureOfPlace(start))
      }
  }

  /// Whether the first name of a list, which nothing introduces, is of a unit by itself.
  private func isSureOfPlace(_ number: Int) -> Bool {
    let referent = referentOfMention[number]
    guard referent >= 0, let best = referents[referent].best else { return false }
    if referents[referent].isIntroduced || best.level == .province { return true }
    return speaksOfPlace([number])
      && isSupported(referents[referent], best)
  }

  /// Whether the text goes on to say where it lies: Kon Plông (Kon Tum); Hải Hòa, Móng Cái; Tam
  /// Hưng - Thanh Thùy (huyện Thanh Oai).
  func isLocated(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    let lying = gazetteer.everyParent(of: best.unit)
    return referent.mentions.contains { number in
      let next = number + 1
      let follows =
        next < sightings.mentions.count
        && [.comma, .parenthesis, .dash].contains(sightings.mentions[next].joint)
      return (parents(of: number) + (follows ? [next] : [])).contains {
        let other = referentOfMention[$0]
        guard other >= 0, let above = referents[other].best else { return false }
        return above.spelling != .withoutMarks && lying.contains(above.base)
      }
    }
  }

  /// Whether it is a member of a list under a kind that it has or had: các huyện A, B và C.
  func isListed(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    referent.mentions.contains {
      let mention = sightings.mentions[$0]
      return mention.traits.contains(.plural) && gazetteer.hasEverBeen(best.unit, mention.said)
    }
  }

  /// Whether one of the mentions stands in a headline, or after a preposition or a body.
  func speaksOfPlace(_ mentions: [Int]) -> Bool {
    let signs: PlaceMention.Traits = [.preposition, .organization, .headline]
    return mentions.contains { !sightings.mentions[$0].traits.isDisjoint(with: signs) }
  }

  /// Whether the other names of the article speak of where it lies.
  func isSupported(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    switch best.level {
    case .province: true
    case .district:
      others(best, referent, of: .province) >= 1 || others(best, referent, of: .district) >= 0.3
    case .commune: others(best, referent, of: .district) >= 1.5
    }
  }

  /// Whether it is a district of a province that the article speaks of, and begins a clause: of the
  /// districts of a province one is said to do this and another that (`Bắc Hà trồng lê, Mường
  /// Khương trồng quýt`).
  func isSubject(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    guard best.level == .district, best.spelling == .exact,
      others(best, referent, of: .province) >= Weighing.leastOfProvince
    else { return false }
    return referent.mentions.contains { number in
      let mention = sightings.mentions[number]
      return mention.words.count > 1 && mention.traits.contains(.clauseStart)
        && !isWholeLine(mention)
    }
  }

  /// Whether a name is all that stands in a line: the author's.
  private func isWholeLine(_ mention: PlaceMention) -> Bool {
    let words = sightings.words.words
    let end = mention.words.upperBound
    return words[mention.words.lowerBound].gap.contains(.line)
      && (end == words.count || words[end].gap.contains(.line))
  }

  /// What a province is worth that is named once with its kind.
  private static let leastOfProvince = 2.5

  /// What the other names of the article say for the units of a level above a candidate, or for
  /// itself.
  private func others(
    _ best: Referent.Candidate, _ referent: Referent, of level: PlaceLevel
  ) -> Double {
    var most = 0.0
    if best.level == level { most = votes(for: best.base, without: referent.number) }
    for unit in best.lineage where gazetteer.record(unit).level == level {
      most = max(most, votes(for: unit, without: referent.number))
    }
    return most
  }
}
