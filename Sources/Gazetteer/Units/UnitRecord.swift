import NewsModel

/// A unit's number in the table of units.
typealias UnitIndex = Int32

/// One row of the table of units; texts are byte ranges of the table.
struct UnitRecord {
  var idStart: Int32
  var nameStart: Int32
  var idLength: UInt8
  var nameLength: UInt8
  /// The last kind the unit had under this name.
  var kind: AdministrativeKind
  /// Whether it belongs to the two tiers in force since 1 July 2025.
  var isOfToday: Bool
  /// The unit above on the last day, or -1.
  var parent: UnitIndex
  /// The unit that carries the same code without an earlier name's date: itself for most.
  var base: UnitIndex
  /// The first day under this name; the beginning of time when unknown.
  var from: Day
  /// The last day under this name; the end of time when still valid.
  var to: Day

  var level: PlaceLevel { kind.level }

  func isValid(on day: Day) -> Bool { from <= day && day <= to }
}

/// A day as a number that sorts: year · 10,000 + month · 100 + day.
struct Day: Comparable, Hashable {
  var number: Int32

  static let distantPast = Day(number: 0)
  static let distantFuture = Day(number: .max)
  /// The last day of the three tiers.
  static let lastOfDistricts = Day(number: 2025_06_30)

  init(number: Int32) {
    self.number = number
  }

  init(_ date: CivilDate) {
    number = Int32(date.year * 10_000 + date.month * 100 + date.day)
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
