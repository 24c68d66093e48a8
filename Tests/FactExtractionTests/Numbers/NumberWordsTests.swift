import Testing

@testable import FactExtraction

@Suite struct NumberWordsTests {
  private func value(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    let tokens = FactLexer.tokens(of: bytes)
    return NumberWords.number(tokens, at: 0, limit: tokens.count)?.value
  }

  @Test(arguments: [
    ("hai", 2), ("mười", 10), ("mười hai", 12), ("mười lăm", 15), ("hai mươi", 20),
    ("ba mươi mốt", 31), ("năm chục", 50), ("bẩy", 7),
  ])
  func `reads spelled numbers`(text: String, number: Double) {
    #expect(value(text) == number)
  }

  @Test(arguments: ["một", "bà", "hải", "chục", "trăm", "thôn"])
  func `takes no other word for a number`(text: String) {
    #expect(value(text) == nil)
  }
}
