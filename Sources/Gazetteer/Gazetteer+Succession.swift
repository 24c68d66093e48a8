import NewsModel

extension Gazetteer {
  /// The units that took over a unit or parts of it directly, the principal one first.
  public func successors(of id: PlaceID) -> [PlaceID] {
    number(id).map { successorTable[$0].map(table.id) } ?? []
  }

  /// The units that a unit was directly made of, in whole or in part.
  public func predecessors(of id: PlaceID) -> [PlaceID] {
    number(id).map { predecessorTable[$0].map(table.id) } ?? []
  }

  /// The units of today that a unit has become, the principal one first.
  ///
  /// Follows every step in between. A district has become what its communes have become. Empty for
  /// a unit of today.
  public func current(of id: PlaceID) -> [PlaceID] {
    number(id).map { current(of: $0).map(table.id) } ?? []
  }

  func current(of unit: UnitIndex) -> [UnitIndex] {
    guard !record(unit).isOfToday else { return [] }
    var found: [UnitIndex] = []
    var seen: Set<UnitIndex> = [unit]
    var due: [UnitIndex] = [unit]
    var next = 0
    while next < due.count {
      for taker in takers(of: due[next]) where seen.insert(taker).inserted {
        if record(taker).isOfToday { found.append(taker) } else { due.append(taker) }
      }
      next += 1
    }
    return found
  }

  /// Direct takers; for a district that was left to the last day, its communes of that day.
  private func takers(of unit: UnitIndex) -> [UnitIndex] {
    let direct = Array(successorTable[unit])
    guard direct.isEmpty, record(unit).level == .district else { return direct }
    return children(of: unit).filter { record($0).to == .lastOfDistricts }
  }
}
