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

  @Test func `sentences hold all that is no blank`() {
    var random = RandomText(seed: 10)
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 30)
      var last = 0
      for range in Sentences.ranges(in: bytes) + [bytes.count..<bytes.count] {
        let gap = String(decoding: bytes[last..<range.lowerBound], as: UTF8.self)
        #expect(gap.unicodeScalars.allSatisfy(TokenPropertyTests.isBlank), "\(bytes)")
        last = range.upperBound
      }
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }

  @Test func `no token starts with a mark that sits on what is before`() {
    var random = RandomText(seed: 11)
    for _ in 0..<3_000 {
      let scalars = Array(String(decoding: random.bytes(count: 16), as: UTF8.self).unicodeScalars)
      var starts: Set<Int> = []
      var text = ""
      for scalar in scalars {
        let isFree = text.unicodeScalars.last.map(TokenPropertyTests.isBlank) ?? true
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        if isFree || !isMark { starts.insert(text.utf8.count) }
        text.unicodeScalars.append(scalar)
      }
      for token in Tokenizer.tokens(of: text) {
        #expect(starts.contains(token.range.lowerBound), "\(scalars)")
      }
    }
  }

  @Test func `takes any bytes`() {
    var random = RandomText(seed: 12)
    for _ in 0..<20_000 {
      let bytes = (0..<random.next() % 24).map { _ in
        random.pick([
          0xE1, 0xBA, 0xBB, 0xC3, 0x20, 0x61, 0x2E, UInt8(truncatingIfNeeded: random.next()),
        ])
      }
      let tokens = FoldedTokens(bytes)
      #expect(tokens.map { Token(kind: $0.kind, range: $0.range) } == Tokenizer.scanned(bytes))
      for (position, token) in tokens.enumerated() where token.kind != .abbreviation {
        #expect(Array(tokens.key(at: position)) == Folding.fold(Array(bytes[token.range])))
      }
      #expect(
        Sentences.ranges(in: bytes).allSatisfy { !$0.isEmpty && $0.upperBound <= bytes.count })
    }
  }

  @Test(arguments: [
    "A/", "a1", "1", "-", ". ", "THÔN-", "e\u{301}", "\u{AD}", "Đ1-", "1.", "a.", "TP.", "“? ",
    "((((. ", "a@", "x? ", "v.v. ",
  ])
  func `stays quick on odd input`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 4_000).utf8)
    let elapsed = ContinuousClock().measure {
      #expect(Tokenizer.tokens(of: bytes).count <= bytes.count)
      #expect(Sentences.ranges(in: bytes).count <= bytes.count)
      #expect(Folding.exact(bytes).count <= bytes.count)
    }
    #expect(elapsed < .seconds(10))
  }
}
