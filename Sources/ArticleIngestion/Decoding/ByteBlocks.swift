import Glibc

/// Finds rare bytes in long texts, a block at a time.
enum ByteBlocks {
  /// The bytes looked at in one go: enough for the compiler to use vectors.
  private static let blockSize = 32
  /// How many bytes behind a byte are shown with it.
  private static let lookAhead = 2

  /// The first offset from `start` on at which a test finds something; the number of bytes when there
  /// is none.
  ///
  /// - Parameter test: gets a byte and the two behind it, line feeds behind the end of the text, and
  ///   gives 0 where nothing is found. It must be free of branches, for vectors.
  /// - Complexity: linear, some bytes a cycle where next to nothing is found.
  @inline(__always)
  static func firstIndex(
    in text: Span<UInt8>, from start: Int = 0, _ test: (UInt8, UInt8, UInt8) -> UInt8
  ) -> Int {
    var index = start
    while index + blockSize + lookAhead <= text.count {
      let block = text.extracting(index..<index + blockSize + lookAhead)
      var found: UInt8 = 0
      for offset in 0..<blockSize {
        found |= test(block[offset], block[offset + 1], block[offset + 2])
      }
      if found != 0 {
        for offset in 0..<blockSize
        where test(block[offset], block[offset + 1], block[offset + 2]) != 0 {
          return index + offset
        }
      }
      index += blockSize
    }
    while index < text.count {
      let next = index + 1 < text.count ? text[index + 1] : 0x0A
      let last = index + 2 < text.count ? text[index + 2] : 0x0A
      if test(text[index], next, last) != 0 { return index }
      index += 1
    }
    return text.count
  }

  /// The first offset of a byte from `start` on, or nil.
  static func firstIndex(of byte: UInt8, in text: Span<UInt8>, from start: Int = 0) -> Int? {
    guard start < text.count else { return nil }
    // What is searched are the bytes of the span, and what is found lies among them.
    return text.extracting(start...).withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count)
      else { return nil }
      return start + (UnsafeRawPointer(found) - base)
    }
  }

  /// The last offset of a byte, or nil.
  static func lastIndex(of byte: UInt8, in text: Span<UInt8>) -> Int? {
    var index = text.count
    while index > 0 {
      index -= 1
      if text[index] == byte { return index }
    }
    return nil
  }
}
