import Testing

@testable import FactExtraction

@Suite struct WordKeyTests {
  private static let words = [
    "", "a", "xã", "huyện", "nghiêng", "tổ", "to", "tô", "19/19", "1.250",
  ]

  @Test func `is the same for the same word alone, and gives it back`() {
    for word in WordKeyTests.words {
      for other in WordKeyTests.words {
        let (first, second) = (WordKey(Array(word.utf8)), WordKey(stringLiteral: other))
        #expect((first == second) == (word == other))
      }
      #expect(WordKey(Array(word.utf8)).text == word)
    }
  }

  @Test func `tells words apart that are longer than it`() {
    let long = (0..<200).map { WordKey(Array("không-dấu-cách-\($0)".utf8)) }
    #expect(Set(long).count == 200)
  }

  @Test func `is the same for a word in other letters`() {
    let text = Array("Hoà HÒA hòa Hoà 5 m² m2".utf8)
    let keys = FactLexer.tokens(of: text).map(\.key)
    #expect(keys == ["hòa", "hòa", "hòa", "hòa", "5", "m2", "m2"])
  }
}
