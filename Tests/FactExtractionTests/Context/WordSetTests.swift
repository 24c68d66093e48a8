import Testing

@testable import FactExtraction

@Suite struct WordSetTests {
  @Test func `has its words and no others`() {
    let set: WordSet = ["của", "do", "được", "-", ","]
    for word: WordKey in ["của", "do", "được", "-", ","] { #expect(set.contains(word)) }
    for word: WordKey in ["cua", "Do", "", ";", "đượcc"] { #expect(!set.contains(word)) }
    #expect(!WordSet([]).contains("do"))
  }

  @Test func `gives what a word stands for`() {
    let values: WordValues<Int> = ["hai": 2, "ba": 3]
    #expect(values["ba"] == 3 && values["hai"] == 2)
    #expect(values["bà"] == nil && values[.none] == nil)
  }
}
