/// Reading a text scalar by scalar where it stands.
extension Span where Element == UInt8 {
  /// The scalar that starts at a byte, and how many bytes it takes; a byte that belongs to none is
  /// ``DecodedScalar/invalid`` and one byte long. The offset must be within the text.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    return lead < 0x80 ? (UInt32(lead), 1) : wideScalar(lead, at: index)
  }

  /// The same for a lead byte that is not ASCII; Latin letters come first.
  @inline(__always)
  func wideScalar(_ lead: UInt8, at index: Int) -> (value: UInt32, length: Int) {
    if lead == 0xE1, index + 2 < count {
      let middle = self[index + 1] ^ 0x80
      let last = self[index + 2] ^ 0x80
      if middle | last < 0x40 { return (0x1000 | UInt32(middle) << 6 | UInt32(last), 3) }
    } else if lead &- 0xC2 < 0x1E, index + 1 < count {
      let last = self[index + 1] ^ 0x80
      if last < 0x40 { return (UInt32(lead & 0x1F) << 6 | UInt32(last), 2) }
    }
    return rareScalar(lead, at: index)
  }

  /// Well-formed sequences alone count: no overlong forms, surrogates or numbers past U+10FFFF.
  @inline(never)
  private func rareScalar(_ lead: UInt8, at index: Int) -> (value: UInt32, length: Int) {
    let length = lead < 0xE0 ? 0 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= count else { return (DecodedScalar.invalid, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for position in index + 1..<index + length {
      let next = self[position] ^ 0x80
      guard next < 0x40 else { return (DecodedScalar.invalid, 1) }
      value = value << 6 | UInt32(next)
    }
    let isTooShort = value < (length == 3 ? 0x800 : 0x1_0000)
    let isWrong = isTooShort || value >> 11 == 0x1B || value > 0x10_FFFF
    return isWrong ? (DecodedScalar.invalid, 1) : (value, length)
  }

  /// The byte at an offset; a blank past the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    index < count ? self[index] : 0x20
  }

  /// The class of the scalar at an offset; a line's end past the end.
  @inline(__always)
  func scalarClass(at index: Int, _ table: ScalarTable) -> ScalarClass {
    index < count ? table.scalarClass(scalar(at: index).value) : .newline
  }
}

extension UInt8 {
  /// An ASCII digit.
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  /// An ASCII letter.
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
