import Testing

@testable import VietnameseText

struct NewWordCursorTests {
  @Test func `a word that was met is passed`() {
    #expect(
      NewWordCursorTests.words(in: "xa tu son, xa kien thuy: xa tu son; “xa” va xa; xa tu do")
        == ["xa", "tu", "son", "kien", "thuy", "xa", "va", "do"])
  }

  @Test func `every word is met, and the first of each in its turn, whatever the text`() {
    var random = RandomText(seed: 5)
    var cursor = NewWordCursor()
    var seen: Set<[UInt8]> = []
    for _ in 0..<300 {
      let key = SearchKey(random.bytes(count: 400), style: .exact).bytes
      var expected = SearchWords.ranges(in: key).filter { seen.insert(Array(key[$0])).inserted }
      expected.reverse()
      while let range = cursor.next(in: key.span) {
        if range == expected.last { expected.removeLast() }
      }
      #expect(expected.isEmpty)
    }
  }

  private static func words(in text: String) -> [String] {
    var cursor = NewWordCursor()
    let key = Array((text + " ………").utf8)
    var words: [String] = []
    while let range = cursor.next(in: key.span) {
      words.append(String(decoding: key[range], as: UTF8.self))
    }
    return words
  }
}
