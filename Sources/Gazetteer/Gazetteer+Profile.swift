import NewsModel
import VietnameseText

extension Gazetteer {
  /// Everything that the tables say about a unit, or nil when there is none of this identity.
  ///
  /// - Complexity: constant but for what the unit was made of and became.
  public func profile(of id: PlaceID) -> UnitProfile? {
    guard let unit = number(id) else { return nil }
    let row = storage.table.row(of: unit)
    return UnitProfile(
      place: place(unit, on: nil), aliases: row.aliases, validFrom: record(unit).from.civilDate,
      validTo: record(unit).to.civilDate, location: row.location,
      formerStates: storage.former[unit].sorted { $0.to < $1.to }.map(formerState),
      successors: takeovers(storage.succession.successors, of: unit),
      predecessors: takeovers(storage.succession.predecessors, of: unit))
  }

  private func formerState(_ state: FormerStates.State) -> UnitProfile.FormerState {
    UnitProfile.FormerState(
      from: state.from.civilDate, to: state.to.civilDate, kind: state.kind.rawValue,
      parent: state.parent < 0 ? nil : parent(of: state))
  }

  /// The unit above under the name that it had at the end of the period.
  private func parent(of state: FormerStates.State) -> Place.Parent {
    let unit = variant(of: record(state.parent).base, on: state.to)
    return Place.Parent(
      id: storage.table.id(of: unit), kind: self.state(of: unit, on: state.to).kind.rawValue,
      name: storage.table.name(of: unit))
  }

  private func takeovers(
    _ adjacency: AdjacencyTable, of unit: UnitIndex
  ) -> [UnitProfile.Takeover] {
    adjacency.links(of: unit).map {
      UnitProfile.Takeover(place: place($0.target, on: nil), isWhole: $0.isWhole)
    }
  }
}

extension Day {
  /// The day in the calendar; nil for the beginning and the end of time.
  var civilDate: CivilDate? {
    CivilDate(
      year: Int(number / 10_000), month: Int(number / 100 % 100), day: Int(number % 100))
  }
}
