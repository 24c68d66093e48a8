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

  @Test(arguments: [
    "Xã Tân Lập có 1.250 hộ, trong đó 6ha đất của “Hợp tác xã”; hoà giải được 12/19 vụ việc.",
    "ỦY BAN NHÂN DÂN xã Ea H'leo: của, Của. CỦA; và-và và/và và’ và2 m2 km2, thuỷ lợi Thuỷ",
    "nghiệp nghiễng Nghiệp×2 người…người–người (người)người\u{A0}người người",
  ])
  func `reads the commonest words as all others`(text: String) {
    let bytes = Array(text.utf8)
    let lexicon = FactLexicon()
    var tokens: [FactToken] = []
    let marks = lexicon.lexer.append(0..<bytes.count, of: bytes.span, to: &tokens)
    var slow: [FactToken] = []
    let slowMarks = FactLexer(lexicon.vocabulary)
      .append(0..<bytes.count, of: bytes.span, to: &slow)
    #expect(tokens == slow && marks == slowMarks)
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
