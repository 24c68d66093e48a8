import Testing

@testable import NewsStore

struct WordTableTests {
  @Test func `words are numbered in the order in which they come, each once`() {
    var table = WordTable(capacity: 1)
    let words = (0..<1000).map { IndexedWord(Array("xã\($0 * 7)".utf8)[...]) }
    for (number, word) in words.enumerated() { #expect(table.number(of: word) == number) }
    for (number, word) in words.enumerated() { #expect(table.number(of: word) == number) }
    let isNew = table.insert(words[5])
    #expect(!isNew)
    #expect(table.words == words)
  }
}
