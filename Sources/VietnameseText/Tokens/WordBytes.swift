/// What the last byte of a character and the one before it make of a search key.
///
/// Looked up without a branch, because letters of one byte and of several alternate at random in
/// Vietnamese, and a processor that guesses wrong loses more time than the look-up takes.
enum WordBytes {
  /// By the byte before, or 0 where the character has one byte, times 256, and the last byte: the
  /// folded character where it is ASCII or a Latin letter, and ``border`` unless it is a letter;
  /// ``border`` alone for all else.
  ///
  /// Built at first use.
  static let entries = FixedTable(makeEntries(), filling: border)

  /// Added where the character is no letter.
  static let border: UInt16 = 0x100

  private static func makeEntries() -> [UInt16] {
    var entries = [UInt16](repeating: WordBytes.border, count: 0x1_0000)
    for value in 0..<0x80 as Range<UInt32> { entries[Int(value)] = WordBytes.ascii(value) }
    for value in 0x80..<0x800 as Range<UInt32> {
      let lead = 0xC0 | Int(value >> 6)
      entries[lead << 8 | WordBytes.last(value)] = WordBytes.latin(value)
    }
    // U+1E00 to U+1EFF: three bytes, of which the first is E1.
    for value in 0x1E00..<0x1F00 as Range<UInt32> {
      let middle = 0x80 | Int(value >> 6 & 0x3F)
      entries[middle << 8 | WordBytes.last(value)] = WordBytes.latin(value)
    }
    return entries
  }

  private static func last(_ value: UInt32) -> Int { 0x80 | Int(value & 0x3F) }

  private static func ascii(_ value: UInt32) -> UInt16 {
    let byte = UInt8(truncatingIfNeeded: value)
    if byte.isASCIILetter { return UInt16(byte | 0x20) }
    return border | UInt16(byte)
  }

  private static func latin(_ value: UInt32) -> UInt16 {
    let letter = ScalarTable.standard.foldedLetter(value)
    return letter == 0 ? border : UInt16(letter)
  }
}
