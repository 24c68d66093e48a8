/// Numbers as SQLite writes them: seven bits a byte, the highest first, the high bit set where more follow.
///
/// - Source: https://www.sqlite.org/fileformat.html#varint
enum FullTextNumber {
  /// The number at an index, which is moved behind it.
  ///
  /// - Throws: at the end of the bytes, and for a number that is negative or longer than any may be.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, at index: inout Int) throws -> Int64 {
    guard index >= 0, index < bytes.count else { throw FullTextIndex.damaged }
    let first = bytes[index]
    index += 1
    guard first >= 0x80 else { return Int64(first) }
    return try readLong(bytes, at: &index, Int64(first & 0x7F))
  }

  /// A number of which the first byte has been read.
  private static func readLong(
    _ bytes: Span<UInt8>, at index: inout Int, _ first: Int64
  ) throws -> Int64 {
    var number = first
    for _ in 1..<8 {
      guard index < bytes.count else { break }
      let byte = bytes[index]
      index += 1
      number = number << 7 | Int64(byte & 0x7F)
      if byte < 0x80 { return number }
    }
    throw FullTextIndex.damaged
  }

  /// Writes a number that is not negative.
  @inline(__always)
  static func append(_ number: Int64, to bytes: inout [UInt8]) {
    var shift = 7 * (length(of: number) - 1)
    while shift > 0 {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)) | 0x80)
      shift -= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: number) & 0x7F)
  }

  /// The same where bytes are, at an index, which is moved behind it.
  @inline(__always)
  static func write(_ number: Int64, to bytes: inout MutableSpan<UInt8>, at index: inout Int) {
    var shift = 7 * (length(of: number) - 1)
    while shift > 0 {
      bytes[index] = UInt8(truncatingIfNeeded: number >> Int64(shift)) | 0x80
      index += 1
      shift -= 7
    }
    bytes[index] = UInt8(truncatingIfNeeded: number) & 0x7F
    index += 1
  }

  /// How many bytes a number has that is not negative, and less than 2⁵⁶.
  @inline(__always)
  static func length(of number: Int64) -> Int {
    if number < 0x80 { return 1 }
    return (63 - number.leadingZeroBitCount) / 7 + 1
  }
}
