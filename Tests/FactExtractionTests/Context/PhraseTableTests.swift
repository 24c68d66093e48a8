import Testing

@testable import FactExtraction

@Suite struct PhraseTableTests {
  private let table = PhraseTable(
    [("hội", "a"), ("hội nông dân", "b"), ("nông dân", "c"), ("hội", "later"), ("hộ nghèo", "d")],
    mark: .models)

  /// The tokens of a text, marked with the words of a table.
  private func tokens<Value>(_ text: String, _ table: PhraseTable<Value>) -> [FactToken] {
    var vocabulary = Vocabulary()
    vocabulary.add(table)
    return FactLexer.tokens(of: Array(text.utf8), vocabulary)
  }

  @Test func `finds the longest phrase, and of equal ones the first`() {
    let tokens = tokens("Hội Nông dân", table)
    #expect(table.match(tokens, at: 0, limit: 3)?.value == "b")
    #expect(table.match(tokens, at: 0, limit: 2)?.value == "a")
    #expect(table.match(tokens, endingAt: 3, floor: 0)?.value == "b")
    #expect(table.match(tokens, endingAt: 3, floor: 1)?.value == "c")
    #expect(table.match(tokens, at: 2, limit: 3)?.value == nil)
  }

  @Test func `finds every phrase of a large table`() {
    let phrases = (0..<600).map { ("từ\($0) sau\($0 % 7)", $0) }
    let table = PhraseTable(phrases, mark: .units)
    for (phrase, value) in phrases {
      let tokens = tokens(phrase, table)
      #expect(table.match(tokens, at: 0, limit: tokens.count)?.value == value)
      #expect(table.match(tokens, endingAt: tokens.count, floor: 0)?.value == value)
    }
    #expect(table.match(tokens("không có", table), at: 0, limit: 2)?.value == nil)
  }
}
