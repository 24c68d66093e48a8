import Testing

@testable import FactExtraction

@Suite struct PhraseTableTests {
  private let table = PhraseTable([
    ("hội", "a"), ("hội nông dân", "b"), ("nông dân", "c"), ("hội", "later"), ("hộ nghèo", "d"),
  ])

  private func tokens(_ text: String) -> [FactToken] {
    let bytes = Array(text.utf8)
    return FactLexer.tokens(of: bytes, in: 0..<bytes.count)
  }

  @Test func `finds the longest phrase, and of equal ones the first`() {
    let tokens = tokens("Hội Nông dân")
    #expect(table.match(tokens, at: 0, limit: 3)?.value == "b")
    #expect(table.match(tokens, at: 0, limit: 2)?.value == "a")
    #expect(table.match(tokens, endingAt: 3, floor: 0)?.value == "b")
    #expect(table.match(tokens, endingAt: 3, floor: 1)?.value == "c")
    #expect(table.match(tokens, at: 2, limit: 3)?.value == nil)
  }

  @Test func `finds every phrase of a large table`() {
    let phrases = (0..<600).map { ("từ\($0) sau\($0 % 7)", $0) }
    let table = PhraseTable(phrases)
    for (phrase, value) in phrases {
      let tokens = tokens(phrase)
      #expect(table.match(tokens, at: 0, limit: tokens.count)?.value == value)
      #expect(table.match(tokens, endingAt: tokens.count, floor: 0)?.value == value)
    }
    #expect(table.match(tokens("không có"), at: 0, limit: 2)?.value == nil)
  }
}
