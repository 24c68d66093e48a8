import VietnameseText

extension UInt64 {
  /// How many of eight bytes, from the lowest on, are parts of letters for certain: ASCII letters and
  /// all of UTF-8 but leads of marks and blanks, and 97, which ends the sign `×`.
  @inline(__always)
  var letterBytes: Int {
    let letters = (self & ~UInt64.highBits | UInt64.each(0x20)).bytes(from: 0x61, before: 0x7B)
    // C2 and E2 differ by one bit.
    let marks =
      bytes(without: 0x20).bytes(equalTo: 0xC2) | bytes(equalTo: 0xE3) | bytes(equalTo: 0xEF)
      | bytes(equalTo: 0x97)
    return (~(letters | self) & UInt64.highBits | marks).bytesBeforeFirst
  }
}
