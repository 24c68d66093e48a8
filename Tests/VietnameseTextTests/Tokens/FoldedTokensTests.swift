import Testing
import VietnameseText

struct FoldedTokensTests {
  private static func spell(_ text: String) -> String {
    let tokens = FoldedTokens(Array(text.utf8))
    return tokens.indices.map { String(decoding: tokens.key(at: $0), as: UTF8.self) }
      .joined(separator: " | ")
  }

  @Test(arguments: [
    ("TP. Hải Phòng, Đồ Sơn", "tp | hai | phong | , | do | son"),
    ("TP Hải Phòng", "tp | hai | phong"),
    ("Nghị quyết 25-NQ/TW", "nghi | quyet | 25-nq/tw"),
    ("Đạt 96,5% ngày 21/3/2016", "dat | 96,5 | % | ngay | 21/3/2016"),
    ("xa\u{303} Đo\u{302}\u{300} So\u{31B}n", "xa | do | son"),
    ("Цена 中国 ที่", "цена | 中国 | ที่"),
    ("v.v. Đ/c An", "v.v | d/c | an"),
    ("", ""),
  ])
  func `gives each token its key`(text: String, keys: String) {
    #expect(Array(FoldedTokensTests.spell(text).utf8) == Array(keys.utf8))
  }

  @Test func `has the tokens of the tokenizer and the keys of folding`() {
    var random = RandomText(seed: 21)
    var reused = FoldedTokens()
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 24)
      let tokens = FoldedTokens(bytes)
      reused.read(bytes.span)
      #expect(tokens.map { Token(kind: $0.kind, range: $0.range) } == Tokenizer.tokens(of: bytes))
      #expect(Array(reused) == Array(tokens) && reused.keys == tokens.keys)
      for (position, token) in tokens.enumerated() {
        var source = bytes[token.range]
        if token.kind == .abbreviation, source.last == UInt8(ascii: ".") { source.removeLast() }
        #expect(Array(tokens.key(at: position)) == Folding.fold(Array(source)), "\(bytes)")
      }
    }
  }
}
