import NewsModel

extension UnitTable {
  /// The fields of a row that are seldom asked for, read when they are.
  struct Row {
    /// Other spellings of the name.
    var aliases: [String]
    /// A point in the unit; nil when the table has none.
    var location: UnitProfile.Location?
  }

  /// Reads a unit's row again.
  func row(of unit: UnitIndex) -> Row {
    let fields = fields(of: unit)
    guard fields.count > 9 else { return Row(aliases: [], location: nil) }
    let text = fields.map { String(decoding: $0, as: UTF8.self) }
    var location: UnitProfile.Location?
    if let latitude = Double(text[7]), let longitude = Double(text[8]) {
      location = UnitProfile.Location(latitude: latitude, longitude: longitude)
    }
    return Row(aliases: text[9].split(separator: "|").map(String.init), location: location)
  }

  private func fields(of unit: UnitIndex) -> [ArraySlice<UInt8>] {
    let rest = bytes[Int(units[Int(unit)].idStart)...]
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }
}
