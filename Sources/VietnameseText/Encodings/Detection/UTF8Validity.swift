/// Whether bytes are well-formed UTF-8, a block at a time.
///
/// - Source: Unicode Standard, table 3-7.
public enum UTF8Validity {
  private static let blockSize = 64
  private static let lookBehind = 3

  /// The offset of the first byte that is no part of a well-formed sequence, or nil.
  ///
  /// A sequence that ends with the bytes, as where a chunk was cut, counts as ill-formed.
  ///
  /// - Complexity: linear, some bytes a cycle.
  public static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      // A block is looked at with the three bytes before it: what is unfinished at its end shows in
      // the next one.
      if index >= lookBehind, index + blockSize <= bytes.count, isClean(bytes, from: index) {
        index += blockSize
        continue
      }
      let start = UTF8Validity.start(of: index, in: bytes)
      if let invalid = firstInvalid(in: bytes, from: start, upTo: index + blockSize) {
        return invalid
      }
      index += blockSize
    }
    return nil
  }

  /// Whether no byte of a block breaks the order of leading and following bytes.
  @inline(__always)
  private static func isClean(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    let block = bytes.extracting(start - lookBehind..<start + blockSize)
    var faults: UInt8 = 0
    for offset in 0..<blockSize {
      faults |= fault(block[offset], block[offset + 1], block[offset + 2], block[offset + 3])
    }
    return faults == 0
  }

  /// Not 0 if a byte cannot stand behind the three before it. Free of branches, for vectors, with
  /// comparisons of signed numbers, which are one instruction: 80 to BF are below -64.
  @inline(__always)
  private static func fault(_ third: UInt8, _ second: UInt8, _ last: UInt8, _ byte: UInt8) -> UInt8
  {
    let isFollowing: UInt8 = Int8(bitPattern: byte) < -64 ? 0x80 : 0
    // The highest bit is left where the two, three or four highest bits are all set.
    let isExpected =
      (last & (last << 1)) | (second & (second << 1) & (second << 2))
      | (third & (third << 1) & (third << 2) & (third << 3))
    let isNoLead: UInt8 = byte & 0xFE == 0xC0 || byte > 0xF4 ? 0x80 : 0
    let isBelow: UInt8 = (last == 0xE0 && byte < 0xA0) || (last == 0xF0 && byte < 0x90) ? 0x80 : 0
    let isAbove: UInt8 = (last == 0xED && byte > 0x9F) || (last == 0xF4 && byte > 0x8F) ? 0x80 : 0
    return ((isFollowing ^ isExpected) & 0x80) | isNoLead | isBelow | isAbove
  }

  /// The start of a sequence before a byte that may reach up to it, or the byte itself.
  private static func start(of index: Int, in bytes: Span<UInt8>) -> Int {
    for start in stride(from: index - 1, through: max(0, index - lookBehind), by: -1) {
      if bytes[start] >= 0xC0 { return start }
      if bytes[start] < 0x80 { return index }
    }
    return index
  }

  private static func firstInvalid(in bytes: Span<UInt8>, from start: Int, upTo end: Int) -> Int? {
    var index = start
    while index < min(end, bytes.count) {
      let scalar = DecodedScalar(bytes, at: index)
      if scalar.value == DecodedScalar.invalid { return index }
      index += scalar.length
    }
    return nil
  }
}
