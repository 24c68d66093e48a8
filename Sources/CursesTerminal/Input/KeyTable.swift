import TerminalCanvas

/// The keys that terminals send as sequences. Modifiers are left out: Shift-Up is Up.
enum KeyTable {
  /// The key of `ESC [ parameters final`, and of `ESC O final`.
  ///
  /// Before a letter the first number is 1 and the second tells the modifiers; a report of the
  /// cursor's place ends in the letter of F3 but begins with the row.
  static func key(final: UInt8, parameters: [Int]) -> Key? {
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      parameters.first.flatMap(numbered)
    case UInt8(ascii: "P")...UInt8(ascii: "S") where parameters.first ?? 1 <= 1:
      .function(Int(final) - Int(UInt8(ascii: "P")) + 1)
    default:
      parameters.first ?? 1 <= 1 ? lettered(final) : nil
    }
  }

  private static func lettered(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  /// Keys by the numbers of DEC keyboards; 7 and 8 are Home and End of rxvt.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
