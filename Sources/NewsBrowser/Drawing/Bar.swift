/// Bars of block letters, an eighth of a cell exact; where there are none the terminal shows `#`.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar for a part of a whole; what is more than nothing shows at least an eighth of a cell.
  ///
  /// - Parameter columns: the cells of the whole.
  static func text(_ part: Double, of whole: Double, columns: Int) -> String {
    guard whole > 0, part > 0, columns > 0, part.isFinite else { return "" }
    let share = min(1, part / whole)
    let length = max(1, Int((share * Double(columns * 8)).rounded()))
    return String(repeating: "█", count: length / 8) + eighths[length % 8]
  }

  /// A bar for a part of a number.
  static func text(_ part: Int, of whole: Int, columns: Int) -> String {
    text(Double(part), of: Double(whole), columns: columns)
  }
}
