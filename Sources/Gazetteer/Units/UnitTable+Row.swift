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
    let text = fields(of: unit)
    guard text.count > 9 else { return Row(aliases: [], location: nil) }
    var location: UnitProfile.Location?
    if let latitude = Double(text[7]), let longitude = Double(text[8]) {
      location = UnitProfile.Location(latitude: latitude, longitude: longitude)
    }
    return Row(aliases: text[9].split(separator: "|").map(String.init), location: location)
  }

  private func fields(of unit: UnitIndex) -> [String] {
    let start = Int(units[Int(unit)].idStart)
    let line = table.withBytes { bytes in
      start..<(bytes.indices[start...].first { bytes[$0] == UInt8(ascii: "\n") } ?? bytes.count)
    }
    return table.text(line).split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
