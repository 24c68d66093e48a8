/// Finds the places where a text may not be composed, a block of bytes at a time.
///
/// Few scalars can change under composition or join what stands before them, and none of them
/// starts with a byte below CC. Vietnamese text has only E1 BA, E1 BB (ạ to ỹ) and E2 80 (dashes,
/// quotation marks) from there on, which the filter knows; all else it looks up.
enum ComposedFilter {
  /// The bytes looked at in one go: long enough for the compiler to use vectors.
  private static let blockSize = 64
  /// How many bytes past a byte the filter looks.
  private static let lookAhead = 2

  /// The offset of the first scalar that may have to change or to join the one before it.
  ///
  /// - Complexity: linear.
  static func firstDoubt(in utf8: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < utf8.count {
      // The last block begins earlier, where all is known to be clean.
      let endOfBlock = min(index + blockSize, utf8.count - lookAhead)
      if endOfBlock > index, isClean(utf8, upTo: endOfBlock) {
        index = endOfBlock
        continue
      }
      let end = min(index + blockSize, utf8.count)
      for position in index..<end where isDoubtful(utf8, at: position) { return position }
      index = end
    }
    return nil
  }

  /// Whether a scalar that may have to change or to join the one before it starts at a byte.
  static func isDoubtful(_ utf8: Span<UInt8>, at index: Int) -> Bool {
    guard utf8[index] >= 0xCC, !startsVietnameseLetter(utf8, at: index) else { return false }
    return !CanonicalTable.standard.entry(DecodedScalar(utf8, at: index).value).isInert
  }

  /// Whether a whole block before an offset certainly holds no doubtful scalar.
  @inline(__always)
  private static func isClean(_ utf8: Span<UInt8>, upTo end: Int) -> Bool {
    guard end >= blockSize else { return false }
    let block = utf8.extracting(end - blockSize..<end + lookAhead)
    var doubts: UInt8 = 0
    for offset in 0..<blockSize {
      doubts |= doubt(block[offset], block[offset + 1], block[offset + 2])
    }
    return doubts == 0
  }

  /// Not 0 if a doubtful scalar may start with these bytes. Free of branches, for vectors.
  @inline(__always)
  private static func doubt(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    let pair = second & 0xFE
    let isLead: UInt8 = first < 0xCC ? 0 : 0xFF
    let isLetter: UInt8 = first == 0xE1 && pair == 0xBA ? 0xFF : 0
    // U+2000 and U+2001 stand for other blanks. A signed comparison is one instruction.
    let isAfterBlanks = Int8(bitPattern: third) >= Int8(bitPattern: 0x82)
    let isPunctuation: UInt8 = first == 0xE2 && pair == 0x80 && isAfterBlanks ? 0xFF : 0
    return isLead & ~(isLetter | isPunctuation)
  }

  @inline(__always)
  private static func startsVietnameseLetter(_ utf8: Span<UInt8>, at index: Int) -> Bool {
    utf8[index] == 0xE1 && index + 1 < utf8.count && utf8[index + 1] & 0xFE == 0xBA
  }
}
