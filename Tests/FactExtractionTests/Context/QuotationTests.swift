import Testing

@testable import FactExtraction

@Suite struct QuotationTests {
  @Test(arguments: [
    "mô hình “⟦Sạch nhà⟧” và “⟦đẹp ngõ⟧”", "mô hình \"⟦Sạch nhà⟧\", \"⟦đẹp ngõ⟧\"",
    "mô hình ‘⟦Sạch nhà⟧’", "mô hình ‘‘⟦Sạch nhà⟧’’", "mô hình «⟦Sạch nhà⟧»",
    "mô hình ‘⟦Sạch nhà⟧’’;", "tiêu cực’; mô hình “⟦Sạch nhà⟧”", "mô hình “⟦Sạch nhà⟧“",
    "mô hình ”⟦Sạch nhà⟧”",
  ])
  func `pairs marks of all shapes`(marked: String) {
    let sample = MarkedText(marked)
    let bytes = Array(sample.text.utf8)
    let tokens = FactLexer.tokens(of: bytes)
    let found = QuotationPairing.quotations(of: tokens, in: 0..<tokens.count, text: bytes).map {
      String(
        decoding: bytes[
          tokens[$0.content.lowerBound].range
            .lowerBound..<tokens[$0.content.upperBound - 1].range
            .upperBound], as: UTF8.self)
    }
    #expect(found == sample.spans)
  }
}
