import NewsModel

extension Gazetteer {
  /// The unit with an identity, or nil when there is none.
  ///
  /// - Parameter date: the day whose kind and parents are wanted; the unit's last day when nil.
  public func place(_ id: PlaceID, on date: CivilDate? = nil) -> Place? {
    number(id).map { place($0, on: date.map { Day($0) }) }
  }

  /// Most units were the same on all their days, and of these many articles speak: such a one is put
  /// together once.
  func place(_ unit: UnitIndex, on day: Day?) -> Place {
    guard isConstant(unit) else { return newPlace(unit, on: day) }
    if let known = storage.places.withLock({ $0[unit] }) { return known }
    let place = newPlace(unit, on: day)
    storage.places.withLock { $0[unit] = place }
    return place
  }

  /// Whether neither the unit nor what it lies in was ever anything else.
  func isConstant(_ unit: UnitIndex) -> Bool {
    storage.parents.range(of: unit).count <= 1 && !storage.former.contains(unit)
      && storage.lineages[unit].allSatisfy {
        !storage.former.contains($0) && storage.table.earlierNames[$0] == nil
      }
  }

  func newPlace(_ unit: UnitIndex, on day: Day?) -> Place {
    let day = day.map { min(max($0, record(unit).from), record(unit).to) }
    let above = ancestors(of: unit, on: day)
    return Place(
      id: storage.table.id(of: unit), level: record(unit).level,
      kind: state(of: unit, on: day).kind.rawValue, name: storage.table.name(of: unit),
      district: above.first { record($0).level == .district }.map { parent($0, on: day) },
      province: above.first { record($0).level == .province }.map { parent($0, on: day) },
      current: current(of: unit).map(currentUnit), validFrom: record(unit).from.date,
      validTo: record(unit).to.date)
  }

  private func parent(_ unit: UnitIndex, on day: Day?) -> Place.Parent {
    Place.Parent(
      id: storage.table.id(of: unit), kind: state(of: unit, on: day).kind.rawValue,
      name: storage.table.name(of: unit))
  }

  private func currentUnit(_ unit: UnitIndex) -> Place.CurrentUnit {
    Place.CurrentUnit(
      id: storage.table.id(of: unit), kind: record(unit).kind.rawValue,
      name: storage.table.name(of: unit),
      province: ancestors(of: unit, on: nil).first.map(storage.table.name))
  }
}

extension Day {
  /// The day of the calendar; nil for the beginning and the end of time.
  fileprivate var date: CivilDate? {
    CivilDate(
      year: Int(number / 10_000), month: Int(number / 100 % 100), day: Int(number % 100))
  }
}
