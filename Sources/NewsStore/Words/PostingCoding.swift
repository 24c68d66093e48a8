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

  /// The code for a set of numbers within a chunk, from 0; empty when there are none.
  static func encode(_ set: ArticleSet) -> [UInt8] {
    // Each gap takes a byte at least.
    guard set.count < mapLength, let gaps = gaps(set.words) else { return map(set.words) }
    return gaps
  }

  /// Adds numbers to a code; where it has gaps, greater ones than it has, as new articles have them.
  ///
  /// - Returns: nil where the set must be coded anew: when a number is not greater, and when a bit map
  ///   becomes shorter than the gaps.
  /// - Complexity: linear in the code, without making a set of it.
  static func appending(_ numbers: some Sequence<Int>, to code: [UInt8]) -> [UInt8]? {
    guard code.count < mapLength else { return setting(numbers, in: code) }
    var (last, index) = (-1, 0)
    while index < code.count {
      guard let gap = SevenBits.number(in: code.span, at: &index, byteLimit: gapBytes) else {
        return nil
      }
      last += gap + 1
    }
    var longer = code
    for number in numbers {
      guard number > last else { return nil }
      SevenBits.append(number - last - 1, to: &longer)
      last = number
    }
    return longer.count < mapLength ? longer : nil
  }

  private static func setting(_ numbers: some Sequence<Int>, in map: [UInt8]) -> [UInt8] {
    var map = map
    for number in numbers { map[number >> 3] |= 1 << UInt8(number & 7) }
    return map
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
    var (number, index) = (first - 1, 0)
    while let gap = SevenBits.number(in: code, at: &index, byteLimit: gapBytes) {
      number += gap + 1
      // A damaged code must not make a set without bounds.
      guard number < first + chunkLength else { return }
      set.insert(number)
    }
  }

  private static func gaps(_ words: [UInt64]) -> [UInt8]? {
    var code: [UInt8] = []
    var last = -1
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        let number = index << 6 + rest.trailingZeroBitCount
        SevenBits.append(number - last - 1, to: &code)
        last = number
        rest &= rest - 1
      }
      if code.count >= mapLength { return nil }
    }
    return code
  }

  private static func map(_ words: [UInt64]) -> [UInt8] {
    var code = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    code += Array(repeating: 0, count: mapLength - code.count)
    return code
  }
}
