import NewsModel

extension Gazetteer {
  /// The units that took over a unit or parts of it directly, the principal one first.
  public func successors(of id: PlaceID) -> [PlaceID] {
    number(id).map { storage.succession.successors[$0].map(storage.table.id) } ?? []
  }

  /// The units that a unit was directly made of, in whole or in part.
  public func predecessors(of id: PlaceID) -> [PlaceID] {
    number(id).map { storage.succession.predecessors[$0].map(storage.table.id) } ?? []
  }

  /// The units of today that a unit has become, the principal one first.
  ///
  /// Follows every step in between. A district has become what its communes have become. Empty for
  /// a unit of today.
  public func current(of id: PlaceID) -> [PlaceID] {
    number(id).map { current(of: $0).map(storage.table.id) } ?? []
  }

  func current(of unit: UnitIndex) -> [UnitIndex] {
    guard !record(unit).isOfToday else { return [] }
    let direct = storage.succession.successors[unit]
    if !direct.isEmpty, direct.allSatisfy({ record($0).isOfToday }) { return Array(direct) }
    var found: [UnitIndex] = []
    var due: [UnitIndex] = [unit]
    var next = 0
    while next < due.count {
      for taker in takers(of: due[next]) {
        if record(taker).isOfToday {
          if !found.contains(taker) { found.append(taker) }
        } else if !due.contains(taker) {
          due.append(taker)
        }
      }
      next += 1
    }
    return found
  }

  /// Direct takers; for a district that was left to the last day, its communes of that day.
  private func takers(of unit: UnitIndex) -> [UnitIndex] {
    let direct = Array(storage.succession.successors[unit])
    guard direct.isEmpty, record(unit).level == .district else { return direct }
    return children(of: unit).filter { record($0).to == .lastOfDistricts }
  }
}
