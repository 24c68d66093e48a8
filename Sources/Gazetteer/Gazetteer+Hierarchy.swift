import NewsModel

extension Gazetteer {
  /// The units directly below a unit, at any time, in the order of the official codes.
  ///
  /// A unit that went on under another name has the same children under both.
  ///
  /// - Complexity: linear in the children.
  public func children(of id: PlaceID) -> [PlaceID] {
    guard let unit = number(id) else { return [] }
    return children(of: record(unit).base).map(storage.table.id)
  }

  /// The units above a unit, the nearest first.
  ///
  /// - Parameter date: the day that is asked about; the unit's last day when nil. A day outside of
  ///   the unit's life counts as the nearest day in it.
  public func ancestors(of id: PlaceID, on date: CivilDate? = nil) -> [PlaceID] {
    guard let unit = number(id) else { return [] }
    return ancestors(of: unit, on: date.map { Day($0) }).map(storage.table.id)
  }

  /// The kind of a unit, as `thị trấn`, on a day of its life; its last kind when `date` is nil.
  public func kind(of id: PlaceID, on date: CivilDate? = nil) -> AdministrativeKind? {
    number(id).map { state(of: $0, on: date.map { Day($0) }).kind }
  }

  func ancestors(of unit: UnitIndex, on day: Day?) -> [UnitIndex] {
    var found: [UnitIndex] = []
    var below = unit
    let day = day.map { clamp($0, to: unit) }
    while let above = parent(of: below, on: day), found.count < 3 {
      found.append(above)
      below = above
    }
    return found
  }

  /// The unit above on a day, under the name that it had on that day.
  func parent(of unit: UnitIndex, on day: Day?) -> UnitIndex? {
    let parent = state(of: unit, on: day).parent
    guard parent >= 0 else { return nil }
    guard let day else { return parent }
    return variant(of: record(parent).base, on: day)
  }

  func state(of unit: UnitIndex, on day: Day?) -> (kind: AdministrativeKind, parent: UnitIndex) {
    let record = record(unit)
    guard let day, storage.former.contains(unit) else { return (record.kind, record.parent) }
    for state in storage.former[unit] where state.from <= day && day <= state.to {
      return (state.kind, state.parent)
    }
    return (record.kind, record.parent)
  }

  /// The row of a code that carries the name the code had on a day.
  func variant(of base: UnitIndex, on day: Day) -> UnitIndex {
    guard !record(base).isValid(on: day), let earlier = storage.table.earlierNames[base] else {
      return base
    }
    return earlier.first { record($0).isValid(on: day) } ?? base
  }

  /// Every unit that was ever directly above, as the row of its last name; the last one first.
  func everyParent(of unit: UnitIndex) -> ArraySlice<UnitIndex> { storage.parents[unit] }

  /// Every unit that was ever above, once each, as the rows of their last names, in table order:
  /// provinces first.
  func lineage(of unit: UnitIndex) -> ArraySlice<UnitIndex> { storage.lineages[unit] }

  private func clamp(_ day: Day, to unit: UnitIndex) -> Day {
    min(max(day, record(unit).from), record(unit).to)
  }
}
