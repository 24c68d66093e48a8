import Testing

@testable import ArticleIngestion

@Suite struct ByteBlocksTests {
  @Test(arguments: [0, 1, 2, 31, 32, 33, 34, 35, 63, 64, 100])
  func `finds a byte wherever it stands`(count: Int) {
    let blank = [UInt8](repeating: 0x20, count: count)
    #expect(ByteBlocks.firstIndex(of: 0x7C, in: blank.span) == nil)
    for place in blank.indices {
      var text = blank
      text[place] = 0x7C
      #expect(ByteBlocks.firstIndex(of: 0x7C, in: text.span) == place)
      #expect(ByteBlocks.firstIndex(of: 0x7C, in: text.span, from: place + 1) == nil)
    }
  }

  @Test func `shows the two bytes behind a byte, and line feeds behind the end`() {
    for count in 1...70 {
      let text = (1...count).map { UInt8($0) }
      var seen: [[UInt8]] = []
      for start in text.indices {
        _ = ByteBlocks.firstIndex(in: text.span, from: start) { first, second, third in
          if first == text[start] { seen.append([first, second, third]) }
          return first == text[start] ? 1 : 0
        }
      }
      let expected = text.indices.map { index in
        (0...2).map { index + $0 < count ? text[index + $0] : 0x0A }
      }
      for (index, triple) in expected.enumerated() { #expect(seen.contains(triple), "\(index)") }
    }
  }
}
