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

  /// What the quick way finds must be what the plain way finds.
  private static func expectSame(_ tokens: FoldedTokens, as bytes: [UInt8]) {
    let scanned = Tokenizer.scanned(bytes)
    #expect(tokens.map { Token(kind: $0.kind, range: $0.range) } == scanned, "\(bytes)")
    for (position, token) in scanned.enumerated() {
      #expect(Array(tokens.key(at: position)) == token.key(in: bytes), "\(bytes)")
    }
  }

  @Test func `has the tokens of the scanner and the keys of folding`() {
    var random = RandomText(seed: 21)
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 24)
      FoldedTokensTests.expectSame(FoldedTokens(bytes), as: bytes)
    }
  }

  @Test func `has them beside signs and figures too`() {
    var random = RandomText(seed: 22)
    let pieces = [
      "xe", "Tú Sơn", "UBND", "TP", "tp", "ThS", "H", "h", "Đ", "Ấ", "ế", "v", "km", "m2", "U23",
      "6", "12", "2016", " ", " ", " ", "\n", "\t", "\r\n", ". ", ".", "..", "...", "…", ", ", ",",
      ":", ": ", ";", "!", "?!", "-", " - ", "--", "–", "/", "(", ")", "“", "”", "’", "\"", "'",
      "%",
      "+", "_", "@", "#", "&", "$", "\u{301}", "\u{A0}", "\u{200B}", "é", "Ủ", "https://a.vn",
      "h30",
    ]
    for _ in 0..<20_000 {
      let text = (0..<random.next() % 12 + 1).map { _ in random.pick(pieces) }.joined()
      let bytes = Array(text.utf8)
      FoldedTokensTests.expectSame(FoldedTokens(bytes), as: bytes)
    }
  }

  @Test func `has them in long texts, and in the memory of others`() {
    var random = RandomText(seed: 23)
    var reused = FoldedTokens()
    for round in 0..<30 {
      let joined = (0..<400).map { _ in random.vietnamese(count: 30) + [round % 3 == 0 ? 10 : 32] }
      let bytes = Array(joined.joined().prefix(Int(random.next() % 24_000)))
      reused.read(bytes.span)
      FoldedTokensTests.expectSame(reused, as: bytes)
    }
  }

  @Test(arguments: [" ", "a", "ế", "\u{2014}", "."])
  func `has them where no blank comes for long`(piece: String) {
    let bytes = Array(("xã " + String(repeating: piece, count: 70_000) + " Tú Sơn").utf8)
    #expect(FoldedTokens(bytes).map(\.range) == Tokenizer.scanned(bytes).map(\.range))
  }
}
