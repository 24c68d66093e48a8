extension Span<UInt8> {
  /// Eight bytes as one number, the first byte lowest. The compiler makes it one load.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    let bytes = extracting(index..<index + 8)
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[offset]) << UInt64(offset * 8) }
    return word
  }
}

extension UInt64 {
  /// How many of eight bytes, from the lowest on, are parts of letters for certain: ASCII letters and
  /// all of UTF-8 but leads of marks and blanks, and 97, which ends the sign `×`.
  @inline(__always)
  var letterBytes: Int {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let low = self & ~highBits
    let letters =
      (low &+ UInt64.each(0x80 - 0x41)) & ~(low &+ UInt64.each(0x80 - 0x5B))
      | (low &+ UInt64.each(0x80 - 0x61)) & ~(low &+ UInt64.each(0x80 - 0x7B))
    // C2 and E2 differ by one bit.
    let marks =
      (self & ~UInt64.each(0x20)).equal(to: 0xC2) | equal(to: 0xE3) | equal(to: 0xEF)
      | equal(to: 0x97)
    return ((~(letters | self) | marks) & highBits).trailingZeroBitCount >> 3
  }

  /// The highest bit of bytes that equal one; from the first of them on, others may be set too.
  @inline(__always)
  private func equal(to byte: UInt64) -> UInt64 {
    let difference = self ^ UInt64.each(byte)
    return (difference &- UInt64.each(1)) & ~difference
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
