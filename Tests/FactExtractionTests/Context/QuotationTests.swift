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
    var vocabulary = Vocabulary()
    QuotationPairing.add(to: &vocabulary)
    let tokens = FactLexer.tokens(of: bytes, vocabulary)
    var starts = TokenStarts(capacity: tokens.count)
    starts.append(tokens, from: 0)
    let quotations = QuotationPairing.quotations(
      of: tokens, starts, in: tokens.indices, text: bytes)
    let found = quotations.map {
      String(
        decoding: bytes[
          tokens[$0.content.lowerBound].range
            .lowerBound..<tokens[$0.content.upperBound - 1].range
            .upperBound], as: UTF8.self)
    }
    #expect(found == sample.spans)
  }
}
