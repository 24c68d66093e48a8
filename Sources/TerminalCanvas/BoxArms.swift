/// The directions in which a box-drawing character reaches the edge of its cell.
struct BoxArms: OptionSet, Hashable {
  let rawValue: UInt8

  static let left = BoxArms(rawValue: 1)
  static let right = BoxArms(rawValue: 2)
  static let up = BoxArms(rawValue: 4)
  static let down = BoxArms(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The arms of a character; `nil` if it is no line.
  init?(symbol: String) {
    guard let index = Self.symbols.firstIndex(of: symbol), index > 0 else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// The character with these arms; one arm alone is drawn as a whole line.
  var symbol: String { Self.symbols[Int(rawValue & 15)] }

  /// Indexed by the arms' bits; where a line has one arm, the longer form comes later.
  private static let symbols = [
    " ", "╴", "╶", "─", "╵", "┘", "└", "┴", "╷", "┐", "┌", "┬", "│", "┤", "├", "┼",
  ]
}
