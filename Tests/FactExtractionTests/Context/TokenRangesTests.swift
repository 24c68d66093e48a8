import Testing

@testable import FactExtraction

@Suite struct TokenRangesTests {
  @Test func `holds the tokens of all its stretches and no others`() {
    let stretches = [2..<4, 4..<5, 7..<12, 8..<9, 11..<13, 20..<20, 21..<22]
    let ranges = TokenRanges(stretches)
    for token in 0..<30 {
      #expect(ranges.contains(token) == stretches.contains { $0.contains(token) })
    }
    #expect(!TokenRanges([]).contains(0))
  }
}
