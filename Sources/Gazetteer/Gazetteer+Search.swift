import NewsModel
import VietnameseText

extension Gazetteer {
  /// How a name that is asked for must agree with a unit's.
  public enum NameStyle: Sendable {
    /// In its letters: `tu son` finds Tú Sơn, Tự Sơn and Từ Sơn.
    case folded
    /// With marks and tones, or as another spelling that the tables know: `Đắc Lắc`.
    case exact
  }

  /// The units that bear a name, the best matches first.
  ///
  /// The name is bare (`Tú Sơn`, not `xã Tú Sơn`), in any case, with or without marks: units spelled
  /// just so come first, then other spellings, then those that differ in marks. Among equals, units
  /// of today come last.
  ///
  /// - Parameters:
  ///   - level: the level wanted, or nil for any.
  ///   - style: whether units that differ in marks are wanted too.
  ///   - parent: a unit above, at any time and under any of its names; nil for any.
  ///   - date: a day on which there was a unit of the name; nil for any.
  /// - Complexity: linear in the units that share the letters of the name.
  public func places(
    named name: String, level: PlaceLevel? = nil, style: NameStyle = .folded,
    in parent: PlaceID? = nil, on date: CivilDate? = nil
  ) -> [PlaceID] {
    let above = parent.flatMap(number).map { record($0).base }
    guard parent == nil || above != nil else { return [] }
    let day = date.map { Day($0) }
    return matches(NameKey(Composition.compose(name).utf8)).filter { match in
      let record = record(match.unit)
      return (level == nil || record.level == level)
        && (style == .folded || match.spelling != .withoutMarks)
        && (day.map(record.isValid) ?? true)
        && (above.map { isBelow(match.unit, $0, on: day) } ?? true)
    }.map { storage.table.id(of: $0.unit) }
  }

  /// Whether a unit lies in another, given as the row of its last name, on a day or ever.
  private func isBelow(_ unit: UnitIndex, _ above: UnitIndex, on day: Day?) -> Bool {
    guard day == nil else {
      return ancestors(of: unit, on: day).contains { record($0).base == above }
    }
    let parents = everyParent(of: unit)
    return parents.contains(above)
      || parents.contains { everyParent(of: $0).contains(above) }
  }
}
