/// Writes a search key byte by byte, remembering where each came from.
struct KeyBuilder {
  /// The text that the key is made of.
  let source: [UInt8]
  /// The key so far.
  var bytes: [UInt8] = []
  /// For each byte of the key the offset of its character in the source.
  var starts: [UInt32] = []

  init(source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    starts.reserveCapacity(source.count)
  }

  /// Adds a byte of the character at an offset.
  @inline(__always)
  mutating func append(_ byte: UInt8, from start: Int) {
    bytes.append(byte)
    starts.append(UInt32(truncatingIfNeeded: start))
  }

  /// Adds bytes that all came from the character at an offset.
  mutating func append(contentsOf added: [UInt8], from start: Int) {
    for byte in added { append(byte, from: start) }
  }

  /// The end of the scalars after an offset that may join the one before it, and those that are
  /// dropped among them; the offset itself where there are none.
  func endOfCluster(from start: Int) -> Int {
    guard start < source.count, source[start] >= 0xC2, !source.startsAccentedLetter(at: start)
    else { return start }
    var index = start
    var end = start
    while index < source.count, source[index] >= 0xC2 {
      let scalar = DecodedScalar(source, at: index)
      if ScalarTable.standard.scalarClass(scalar.value) != .invisible {
        guard !CanonicalTable.standard.entry(scalar.value).isInert else { break }
        end = index + scalar.length
      }
      index += scalar.length
    }
    return end
  }

  /// The composed form of a cluster without its invisible characters.
  func composedCluster(_ range: Range<Int>) -> [UInt8] {
    var kept: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = DecodedScalar(source, at: index)
      if ScalarTable.standard.scalarClass(scalar.value) != .invisible {
        kept.append(contentsOf: source[index..<index + scalar.length])
      }
      index += scalar.length
    }
    return Composition.compose(kept)
  }
}
