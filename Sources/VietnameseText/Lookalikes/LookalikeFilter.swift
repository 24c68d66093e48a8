/// Finds the letters that may stand for others, a block of bytes at a time.
enum LookalikeFilter {
  /// The bytes looked at in one go: long enough for the compiler to use vectors.
  private static let blockSize = 64

  /// The offset of the first suspicious letter or mark, or nil for none.
  ///
  /// - Complexity: linear.
  static func firstDoubt(in utf8: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < utf8.count {
      let end = index + blockSize
      if end < utf8.count, isClean(utf8, from: index) {
        index = end
        continue
      }
      let limit = min(end, utf8.count)
      for position in index..<limit where isDoubtful(utf8, at: position) { return position }
      index = limit
    }
    return nil
  }

  /// Whether a letter or mark that may stand for another starts at a byte.
  @inline(__always)
  static func isDoubtful(_ utf8: Span<UInt8>, at index: Int) -> Bool {
    index + 1 < utf8.count && doubt(utf8[index], utf8[index + 1]) != 0
  }

  @inline(__always)
  private static func isClean(_ utf8: Span<UInt8>, from start: Int) -> Bool {
    let block = utf8.extracting(start...start + blockSize)
    var doubts: UInt8 = 0
    for offset in 0..<blockSize { doubts |= doubt(block[offset], block[offset + 1]) }
    return doubts == 0
  }

  /// Not 0 for the bytes of ð, Ð, Ɖ, ɖ, ǎ, Ǎ, the caron, strokes, and Cyrillic letters.
  ///
  /// Free of branches, for vectors.
  @inline(__always)
  private static func doubt(_ first: UInt8, _ second: UInt8) -> UInt8 {
    let isEth: UInt8 = first == 0xC3 && second & 0xDF == 0x90 ? 0xFF : 0
    let isAfricanD: UInt8 =
      first == 0xC6 && second == 0x89 || first == 0xC9 && second == 0x96 ? 0xFF : 0
    let isCaron: UInt8 =
      first == 0xC7 && second & 0xFE == 0x8C || first == 0xC7 && second == 0x8E ? 0xFF : 0
    let isMark: UInt8 =
      first == 0xCC && (second == 0x8C || second == 0xB5 || second == 0xB6) ? 0xFF : 0
    let isCyrillic: UInt8 = first & 0xFC == 0xD0 ? 0xFF : 0
    return isEth | isAfricanD | isCaron | isMark | isCyrillic
  }
}
