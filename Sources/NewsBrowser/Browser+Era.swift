import NewsModel

extension Browser {
  /// Changes between the units of the time and those of today: from a former unit to the one it has
  /// become, from a unit of today to the first that it was made of; else to where one was before.
  mutating func toggleEra() {
    guard screen == .places else {
      notice = Notice(text: words.eraIsOfPlaces)
      return
    }
    typeAhead = []
    let target = counterpart
    let era = rootEra.other
    let former = otherEra ?? Trail(root: .list(placeList(of: era)))
    otherEra = trail
    trail = former
    if let target, target.id != unitShown { lead(to: target) }
  }

  private mutating func placeList(of era: PlaceEra) -> ListLevel {
    var filter = settings.filter
    filter.era = era
    return ListLevel(
      title: words.name(of: Screen.places), query: ListQuery(.provinces, filter: filter),
      generation: newGeneration())
  }

  /// The era of the units that the first list shows.
  private var rootEra: PlaceEra {
    if case .list(let list)? = trail.levels.first { list.query.filter.era } else { .ofTheTime }
  }

  /// The identity of the unit whose page is shown, or nil.
  private var unitShown: PlaceID? {
    guard case .list(let list) = trail.top, list.query.content == .unit else { return nil }
    return list.query.filter.places.first
  }

  /// What the unit shown has become, or was made of, as the rows of its page say; nil for a district
  /// that has become many communes.
  private var counterpart: Place? {
    guard case .list(let list) = trail.top, list.query.content == .unit else { return nil }
    let relations = list.relations
    guard let first = relations.first else { return nil }
    return relations.count > 1 && list.unit?.level == .district ? nil : first.place
  }

  /// Opens a unit's page under those of the units above it, as if one had walked there.
  private mutating func lead(to place: Place) {
    trail.pop(to: 0)
    var way: [Place] = []
    if let above = place.province {
      way.append(Place(id: above.id, level: .province, kind: above.kind, name: above.name))
    }
    if let above = place.district {
      way.append(Place(id: above.id, level: .district, kind: above.kind, name: above.name))
    }
    for place in way + [place] {
      var filter = settings.filter.within(place.id)
      filter.era = rootEra
      trail.push(
        .list(
          ListLevel(
            title: words.name(of: place), query: ListQuery(.unit, filter: filter),
            generation: newGeneration())))
    }
  }
}

extension ListLevel {
  /// The units that the unit shown has become, or was made of, as far as its rows are in memory.
  fileprivate var relations: [UnitRelation] {
    (0..<min(rows.total ?? 0, 2_000)).compactMap { row in
      if case .relation(let relation) = rows[row] { relation } else { nil }
    }
  }
}
