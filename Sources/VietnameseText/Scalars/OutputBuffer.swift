/// A text being written, and, if it is mapped, where in the source each byte came from.
///
/// There is always room for a word past its end, so that loops can write words and count bytes.
struct OutputBuffer: Sendable {
  /// The bytes, followed by room.
  var bytes: [UInt8]
  /// For each byte the offset of its character in the source, followed by room; empty if unmapped.
  var origins: [UInt32]
  /// How many bytes are written.
  var count = 0
  /// Whether origins are kept.
  let isMapped: Bool

  /// The room past the end.
  private static let slack = 8

  init(capacity: Int, isMapped: Bool) {
    self.isMapped = isMapped
    bytes = Array(repeating: 0, count: capacity + OutputBuffer.slack)
    origins = isMapped ? Array(repeating: 0, count: capacity + OutputBuffer.slack) : []
  }

  /// Makes room for some bytes, and for a word after them.
  mutating func makeRoom(for added: Int) {
    let missing = count + added + OutputBuffer.slack - bytes.count
    guard missing > 0 else { return }
    let growth = max(missing, bytes.count / 2)
    bytes.append(contentsOf: repeatElement(0, count: growth))
    if isMapped { origins.append(contentsOf: repeatElement(0, count: growth)) }
  }

  /// Adds a byte of the character at an offset of the source.
  mutating func append(_ byte: UInt8, from start: Int) {
    makeRoom(for: 1)
    bytes[count] = byte
    if isMapped { origins[count] = UInt32(truncatingIfNeeded: start) }
    count += 1
  }

  /// Adds a scalar that came from the character at an offset of the source.
  mutating func append(scalar: UInt32, from start: Int) {
    makeRoom(for: 4)
    let (word, length) = DecodedScalar.encoded(scalar)
    let place = count
    var written = bytes.mutableSpan
    written.store(word, at: place)
    if isMapped {
      var mapped = origins.mutableSpan
      mapped.storeRepeated(start, at: place)
    }
    count += length
  }

  /// Adds bytes as they are, without origins.
  mutating func append(_ added: Span<UInt8>) {
    makeRoom(for: added.count)
    let place = count
    var written = bytes.mutableSpan
    for index in added.indices { written[place &+ index] = added[index] }
    count += added.count
  }

  /// Adds ASCII in lower case up to the first byte beyond it, or to where the last word begins;
  /// returns where it stopped.
  mutating func appendLowercasedASCII(_ source: Span<UInt8>, from start: Int) -> Int {
    makeRoom(for: source.count - start)
    var index = start
    var place = count
    var written = bytes.mutableSpan
    while index + 8 <= source.count {
      let word = source.word(at: index)
      written.store(word.lowercasedASCII, at: place)
      let run = word.bytesBeyondASCII.bytesBeforeFirst
      index += run
      place += run
      if run < 8 { break }
    }
    count = place
    return index
  }

  /// Adds a stretch of another output with its origins.
  mutating func append(_ other: OutputBuffer, _ range: Range<Int>) {
    makeRoom(for: range.count)
    for index in range {
      bytes[count] = other.bytes[index]
      if isMapped { origins[count] = other.origins[index] }
      count += 1
    }
  }

  /// Takes back the last character; does nothing to stray bytes.
  mutating func removeLastScalar() {
    count = DecodedScalar.start(in: bytes.span, before: count)
  }

  /// Adds bytes that all came from the character at an offset of the source.
  mutating func append(_ added: Span<UInt8>, from start: Int) {
    makeRoom(for: added.count)
    for index in added.indices { append(added[index], from: start) }
  }

  /// Cuts off the room, once all is written; an origin for the end stays.
  mutating func finish(sourceCount: Int) {
    bytes.removeLast(bytes.count - count)
    guard isMapped else { return }
    origins[count] = UInt32(truncatingIfNeeded: sourceCount)
    origins.removeLast(origins.count - count - 1)
  }
}
