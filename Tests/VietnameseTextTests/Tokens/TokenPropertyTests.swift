import Testing
import VietnameseText

struct TokenPropertyTests {
  private static func isBoundary(_ index: Int, in utf8: [UInt8]) -> Bool {
    index == utf8.count || String(decoding: utf8[index...index], as: UTF8.self) != "\u{FFFD}"
      || utf8[index] & 0xC0 != 0x80
  }

  @Test func `tokens follow one another and hold all that shows`() {
    var random = RandomText(seed: 8)
    for _ in 0..<3_000 {
      let bytes = Array(String(decoding: random.bytes(count: 16), as: UTF8.self).utf8)
      var last = 0
      for token in Tokenizer.tokens(of: bytes) {
        #expect(token.range.lowerBound >= last && !token.range.isEmpty)
        #expect(TokenPropertyTests.isBoundary(token.range.lowerBound, in: bytes))
        #expect(TokenPropertyTests.isBoundary(token.range.upperBound, in: bytes))
        let gap = String(decoding: bytes[last..<token.range.lowerBound], as: UTF8.self)
        #expect(!gap.contains { $0.isLetter || $0.isNumber })
        last = token.range.upperBound
      }
      #expect(last <= bytes.count)
    }
  }

  @Test func `sentences follow one another without blanks around them`() {
    var random = RandomText(seed: 9)
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 20)
      var last = 0
      for range in Sentences.ranges(in: bytes) {
        #expect(range.lowerBound >= last && range.upperBound <= bytes.count)
        let text = bytes[range]
        #expect(text.first != 0x20 && text.last != 0x20 && !text.contains(0x0A))
        last = range.upperBound
      }
    }
  }

  @Test(arguments: ["A/", "a1", "1", "-", ". ", "THÔN-", "e\u{301}", "\u{AD}", "Đ1-"])
  func `stays quick on odd input`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 4_000).utf8)
    let elapsed = ContinuousClock().measure {
      #expect(Tokenizer.tokens(of: bytes).count <= 8_000)
      #expect(Sentences.ranges(in: bytes).count <= 4_000)
      #expect(Folding.exact(bytes).count <= bytes.count)
    }
    #expect(elapsed < .seconds(10))
  }
}
