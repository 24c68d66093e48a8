import NewsModel

extension Weighing {
  /// The strongest of what speaks for a unit.
  ///
  /// - Complexity: linear in the mentions of its name.
  func reason(for place: ResolvedPlace) -> PlaceReason {
    guard let number = place.referent, let meaning = meaning(of: referents[number]) else {
      return .misspelled
    }
    return reason(meaning, of: referents[number])
  }

  private func reason(_ meaning: Meaning, of referent: Referent) -> PlaceReason {
    let best = meaning.best
    if meaning.allowed.count == 1 { return .onlyOne }
    if meaning.share < 0.5 { return .undecided }
    if best.isContained, let above = stated(above: best, of: referent) {
      return .stated(parent: above)
    }
    if best.isContained, best.level != .commune, let below = stated(below: best, of: referent) {
      return .holds(child: below)
    }
    if let home = surroundings.homes.first(where: { best.lineage.contains($0) || best.base == $0 })
    {
      return .outlet(province: name(home))
    }
    let most = best.lineage.max {
      votes(for: $0, without: referent.number) < votes(for: $1, without: referent.number)
    }
    if let most, votes(for: most, without: referent.number) > 0.5 {
      return .surroundings(parent: name(most))
    }
    return .words
  }

  private func stated(above best: Referent.Candidate, of referent: Referent) -> String? {
    neighbors(of: referent).first { best.lineage.contains($0) }.map(name)
  }

  private func stated(below best: Referent.Candidate, of referent: Referent) -> String? {
    neighbors(of: referent).first { gazetteer.lineage(of: $0).contains(best.base) }.map(name)
  }

  /// The units that the names next to a name's mentions mean, by the rows of their last names.
  private func neighbors(of referent: Referent) -> [UnitIndex] {
    referent.mentions.flatMap { number in
      (parents(of: number) + [number - 1, number + 1]).compactMap { next -> UnitIndex? in
        guard sightings.mentions.indices.contains(next),
          sightings.mentions[next].group == sightings.mentions[number].group,
          referentOfMention[next] >= 0
        else { return nil }
        return referents[referentOfMention[next]].best?.base
      }
    }
  }

  private func name(_ unit: UnitIndex) -> String {
    let record = gazetteer.record(unit)
    return record.kind.word + " " + gazetteer.storage.table.name(of: unit)
  }
}
