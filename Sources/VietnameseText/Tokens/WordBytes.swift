/// What a byte is behind another: a look-up for the first pass over a text.
///
/// Pairs of bytes are enough to know every Latin letter and what it is folded to, but for letters
/// of three bytes, where two pairs that overlap must agree: ``longMiddle`` and ``longLast``.
enum WordBytes {
  /// By the byte times 256 and the byte before, as two bytes of a text are one number: the folded
  /// character in the low byte, and flags.
  ///
  /// Built at first use.
  static let entries = FixedTable(makeEntries(), filling: border | advance)

  /// The byte is no part of a Latin letter.
  static let border: UInt16 = 1 << 8
  /// The byte is the last of a letter, or a border: the key has a byte for it. The highest bit,
  /// which takes one step to count.
  static let advance: UInt16 = 1 << 15
  /// The byte cannot stand behind the one before.
  static let invalid: UInt16 = 1 << 12
  /// The pair is E1 and the second byte of a letter; ``longLast`` must follow.
  static let longMiddle: UInt16 = 1 << 13
  /// The pair is the second and third byte of a letter; ``longMiddle`` must be before.
  static let longLast: UInt16 = 1 << 14

  private static func makeEntries() -> [UInt16] {
    var entries = [UInt16](repeating: border | advance, count: 0x1_0000)
    let leads = [0xC3, 0xC4, 0xC5, 0xC6, 0xE1]
    for before in 0...0xFF {
      for byte in 0..<0x80 as Range<UInt8> {
        let folded = UInt16(byte.isASCIILetter ? byte | 0x20 : byte)
        entries[place(before, Int(byte))] = (byte.isASCIILetter ? 0 : border) | advance | folded
      }
      for lead in leads { entries[place(before, lead)] = 0 }
    }
    for lead in leads {
      for byte in 0...0xFF where byte & 0xC0 != 0x80 { entries[place(lead, byte)] |= invalid }
    }
    addLetters(to: &entries)
    return entries
  }

  /// U+00C0 to U+01BF, in two bytes; U+1E00 to U+1EFF, in three of which the first is E1.
  private static func addLetters(to entries: inout [UInt16]) {
    for value in 0xC0..<0x1C0 as Range<UInt32> {
      let place = place(0xC0 | Int(value >> 6), 0x80 | Int(value & 0x3F))
      entries[place] = letter(value) ?? entries[place]
    }
    for middle in 0xB8...0xBB {
      entries[place(0xE1, middle)] = longMiddle
      for last in 0x80...0xBF {
        let folded = letter(0x1000 | UInt32(middle & 0x3F) << 6 | UInt32(last & 0x3F))
        entries[place(middle, last)] = (folded ?? border | advance) | longLast
      }
    }
  }

  private static func place(_ before: Int, _ byte: Int) -> Int { byte << 8 | before }

  private static func letter(_ value: UInt32) -> UInt16? {
    let folded = ScalarTable.standard.foldedLetter(value)
    return folded == 0 ? nil : advance | UInt16(folded)
  }
}
