/// Which articles of a chunk have a word, in few bytes: the gaps between their numbers, or a bit for
/// each article, whichever is shorter.
///
/// Gaps are coded in seven bits a byte, the lowest first, the high bit set where more follow; the first
/// gap is the number itself, the others are less by one. A bit map has 2,048 bytes, which gaps never
/// have.
enum PostingCoding {
  /// So many articles are a chunk.
  static let chunkLength = 1 << chunkBits
  static let chunkBits = 14
  private static let mapLength = chunkLength / 8
  /// No gap needs more bytes.
  private static let gapBytes = 3

  /// A code after changes, in their order; empty when no number is left.
  ///
  /// - Complexity: linear in the code and in the changes.
  static func code(_ former: [UInt8], after changes: ArraySlice<WordChange>) -> [UInt8] {
    if former.count < mapLength, let longer = appending(changes, to: former) { return longer }
    var map = map(former)
    var hasLost = false
    for change in changes {
      let number = change.article % chunkLength
      let bit: UInt8 = 1 << UInt8(number & 7)
      if change.isAdded {
        map[number >> 3] |= bit
      } else {
        map[number >> 3] &= ~bit
        hasLost = true
      }
    }
    let mayBeShorter = hasLost || former.count < mapLength
    return (mayBeShorter ? gaps(ofMap: map) : nil) ?? map
  }

  /// What is left of a code when only some articles are kept; empty where no number is.
  ///
  /// - Parameter kept: a bit for each of the chunk, as ``map(_:)`` has it.
  static func code(_ former: [UInt8], keeping kept: [UInt8]) -> [UInt8] {
    let map = zip(map(former), kept).map { $0 & $1 }
    return gaps(ofMap: map) ?? map
  }

  /// A bit for each article of a chunk.
  static func map(_ code: [UInt8]) -> [UInt8] {
    code.count < mapLength ? map(ofGaps: code) : code
  }

  /// Gaps and those of greater numbers, as new articles have them; nil where there are others, or where
  /// a bit map is shorter.
  private static func appending(
    _ changes: ArraySlice<WordChange>, to code: [UInt8]
  ) -> [UInt8]? {
    var last = -1
    forEachNumber(in: code.span) { last = $0 }
    var longer = code
    for change in changes {
      let number = change.article % chunkLength
      guard change.isAdded, number > last else { return nil }
      SevenBits.append(number - last - 1, to: &longer)
      last = number
    }
    return longer.count < mapLength ? longer : nil
  }

  /// Adds what a code says of a chunk to a set.
  static func decode(_ code: Span<UInt8>, chunk: Int, into set: inout ArticleSet) {
    if code.count >= mapLength {
      decodeMap(code, chunk: chunk, into: &set)
    } else {
      decodeGaps(code, chunk: chunk, into: &set)
    }
  }

  private static func decodeMap(_ code: Span<UInt8>, chunk: Int, into set: inout ArticleSet) {
    let first = chunk << (chunkBits - 6)
    for index in 0..<mapLength / 8 {
      var word: UInt64 = 0
      for byte in 0..<8 { word |= UInt64(code[8 * index + byte]) << UInt64(8 * byte) }
      if word != 0 { set.insert(word, at: first + index) }
    }
  }

  private static func decodeGaps(_ code: Span<UInt8>, chunk: Int, into set: inout ArticleSet) {
    let first = chunk << chunkBits
    forEachNumber(in: code) { set.insert(first + $0) }
  }

  /// Calls with each number of a code of gaps, in ascending order.
  @inline(__always)
  private static func forEachNumber(in code: Span<UInt8>, _ body: (Int) -> Void) {
    var (number, index) = (-1, 0)
    while let gap = SevenBits.number(in: code, at: &index, byteLimit: gapBytes) {
      number += gap + 1
      // A damaged code must not make a set without bounds.
      guard number < chunkLength else { return }
      body(number)
    }
  }

  private static func map(ofGaps code: [UInt8]) -> [UInt8] {
    var map: [UInt8] = Array(repeating: 0, count: mapLength)
    forEachNumber(in: code.span) { map[$0 >> 3] |= 1 << UInt8($0 & 7) }
    return map
  }

  /// The gaps between the bits of a map; nil when they take as many bytes as it.
  private static func gaps(ofMap map: [UInt8]) -> [UInt8]? {
    // Each gap takes a byte at least.
    guard map.reduce(0, { $0 + $1.nonzeroBitCount }) < mapLength else { return nil }
    var (code, last) = ([UInt8](), -1)
    for (index, byte) in map.enumerated() {
      var rest = byte
      while rest != 0 {
        let number = index << 3 + rest.trailingZeroBitCount
        SevenBits.append(number - last - 1, to: &code)
        last = number
        rest &= rest - 1
      }
    }
    return code.count < mapLength ? code : nil
  }
}
