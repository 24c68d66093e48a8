/// Reads UTF-16 with a byte order mark, as Windows editors save it.
enum UTF16Transcoding {
  /// The text, or nil when it holds a zero: then it was no text, whatever its first two bytes.
  static func decode(_ bytes: [UInt8], isBigEndian: Bool) -> DecodedText? {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var invalidCount = 0
    var firstInvalidOffset: Int?
    var offset = 2
    while offset < bytes.count {
      let unit = self.unit(bytes, offset, isBigEndian) ?? 0xDC00
      let next = self.unit(bytes, offset + 2, isBigEndian) ?? 0
      var scalar = Unicode.Scalar(unit)
      var length = 2
      if UTF16.isLeadSurrogate(unit), UTF16.isTrailSurrogate(next) {
        let value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(next & 0x3FF)
        scalar = Unicode.Scalar(value)
        length = 4
      }
      if scalar?.value == 0 { return nil }
      if scalar == nil {
        invalidCount += 1
        firstInvalidOffset = firstInvalidOffset ?? offset
      }
      if let encoded = UTF8.encode(scalar ?? "\u{FFFD}") { utf8.append(contentsOf: encoded) }
      offset += length
    }
    var cleaner = UTF8Cleaner(capacity: utf8.count)
    cleaner.read(utf8, from: 0)
    return DecodedText(
      utf8: cleaner.output, encoding: isBigEndian ? "UTF-16BE" : "UTF-16LE",
      invalidCount: invalidCount, firstInvalidOffset: firstInvalidOffset)
  }

  private static func unit(_ bytes: [UInt8], _ offset: Int, _ isBigEndian: Bool) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
