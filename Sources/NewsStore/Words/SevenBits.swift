/// Numbers in as few bytes as they need: seven bits a byte, the lowest first, the high bit set where more
/// follow.
enum SevenBits {
  /// Puts a number, 0 or greater, behind others.
  static func append(_ number: Int, to code: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      code.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    code.append(UInt8(rest))
  }

  /// The number at an index, which is moved behind it; nil at the end of a code, and for a number that
  /// takes more bytes than it may, as in a damaged one.
  @inline(__always)
  static func number(in code: Span<UInt8>, at index: inout Int, byteLimit: Int) -> Int? {
    var (number, shift) = (0, 0)
    while index < code.count, shift < 7 * byteLimit {
      let byte = code[index]
      index += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
