import Testing

@testable import VietnameseText

/// Eight bytes at a time against one at a time.
struct SpanWordsTests {
  @Test func `looks at eight bytes as at each of them`() {
    var random = RandomText(seed: 13)
    for _ in 0..<5_000 {
      let word = random.next() & (random.next() | 0x7F7F_7F7F_7F7F_7F7F)
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
      #expect(bytes.span.word(at: 0) == word)
      #expect(word.bytesBeyondASCII.bytesBeforeFirst == bytes.firstIndex { $0 >= 0x80 } ?? 8)
      #expect(word.bytesFromCC.bytesBeforeFirst == bytes.firstIndex { $0 >= 0xCC } ?? 8)
      for (offset, byte) in bytes.enumerated() where byte < 0x80 {
        let lower = UInt8(truncatingIfNeeded: word.lowercasedASCII >> UInt64(offset * 8))
        #expect(lower == (0x41...0x5A ~= byte ? byte + 0x20 : byte))
      }
    }
  }

  @Test func `writes words and numbers where they belong`() {
    var bytes = [UInt8](repeating: 0xFF, count: 12)
    var span = bytes.mutableSpan
    span.store(0x0807_0605_0403_0201, at: 2)
    #expect(bytes == [0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 0xFF, 0xFF])
    var numbers = [UInt32](repeating: 0, count: 14)
    var successive = numbers.mutableSpan
    successive.storeSuccessive(from: 40, at: 1)
    successive.storeRepeated(7, at: 9)
    #expect(numbers == [0, 40, 41, 42, 43, 44, 45, 46, 47, 7, 7, 7, 7, 0])
  }
}
