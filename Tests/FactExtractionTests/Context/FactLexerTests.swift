import Testing

@testable import FactExtraction

@Suite struct FactLexerTests {
  @Test(arguments: [
    ("6ha đất", ["6", "ha", "đất"]), ("19/19", ["19", "/", "19"]), ("1.250 m2", ["1.250", "m2"]),
    ("3–4", ["3", "-", "4"]), ("Hoà bình", ["hòa", "bình"]), ("R’lấp", ["r’lấp"]),
    ("‘tốt’", ["'", "tốt", "'"]), ("96,5%.", ["96,5", "%", "."]), ("200 m²", ["200", "m2"]),
    ("a\u{A0}b", ["a", "b"]), ("", []),
  ])
  func `cuts text into words, numbers and marks`(text: String, keys: [WordKey]) {
    #expect(FactLexer.keys(of: text) == keys)
  }

  @Test func `keeps the ranges of the source`() {
    let bytes = Array("Có 6ha đất.".utf8)
    let found = FactLexer.tokens(of: bytes)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["Có", "6", "ha", "đất", "."])
  }

  @Test func `is total over any bytes`() {
    for byte in UInt8.min...UInt8.max {
      for text in [[byte], [byte, byte], [0xE2, 0x80, byte], [0xC2, byte]] {
        let tokens = FactLexer.tokens(of: text)
        #expect(tokens.allSatisfy { $0.range.upperBound <= text.count && !$0.range.isEmpty })
      }
    }
  }
}
