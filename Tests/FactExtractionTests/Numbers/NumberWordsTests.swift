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
    ("ba mươi mốt", 31), ("năm chục", 50), ("bẩy", 7), ("một trăm hai mươi hộ", 120),
    ("hai nghìn ba trăm hộ", 2300), ("năm trăm rưởi", 550), ("một trăm linh năm", 105),
    ("một nghìn không trăm linh năm", 1005), ("ba trăm mười lăm", 315),
    ("mười hai nghìn năm trăm", 12500), ("một triệu hai đồng", 1.2e6),
    ("một triệu hai trăm đồng", 1.2e6), ("hai tỷ rưỡi", 2.5e9),
    ("một nghìn chín trăm ba mươi", 1930),
    // The last step stays in the unit.
    ("ba trăm cây", 3), ("một tỷ hai trăm triệu đồng", 1200), ("ba trăm năm mươi nghìn đồng", 350),
    ("hai nghìn hộ", 2), ("một triệu hai xã", 1),
  ])
  func `reads spelled numbers`(text: String, number: Double) {
    #expect(value(text) == number)
  }

  @Test(arguments: ["một", "bà", "hải", "chục", "trăm", "thôn"])
  func `takes no other word for a number`(text: String) {
    #expect(value(text) == nil)
  }
}
