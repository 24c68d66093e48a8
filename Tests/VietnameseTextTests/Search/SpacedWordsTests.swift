import Testing

@testable import VietnameseText

struct SpacedWordsTests {
  @Test(arguments: [
    ("Xã Tú Sơn", " xa tu son ", " xã tú sơn "),
    ("Khánh Hoà – Đường 32", " khanh hoa duong 32 ", " khánh hòa đường 32 "),
    ("«…»", "", ""), ("", "", ""),
  ])
  func `words stand between blanks`(name: String, folded: String, exact: String) {
    var words = SpacedWords()
    words.append(name)
    #expect(String(decoding: words.folded, as: UTF8.self) == folded)
    #expect(words.exact == Array(exact.utf8))
  }

  @Test func `another name follows after its own blank`() {
    var words = SpacedWords()
    for name in ["Lúa mới", "--", "lúa non"] { words.append(name) }
    #expect(words.folded == Array(" lua moi  lua non ".utf8))
  }

  @Test func `they are the words of queries, whatever the text`() {
    var random = RandomText(seed: 7)
    for _ in 0..<2000 {
      let text = String(decoding: random.bytes(count: 24), as: UTF8.self)
      var words = SpacedWords()
      words.append(text)
      let expected = QueryWord.words(of: text)
      #expect(words.folded == SpacedWordsTests.row(expected.map(\.foldedKey)))
      #expect(words.exact == SpacedWordsTests.row(expected.map { $0.exactKey ?? $0.foldedKey }))
    }
  }

  @Test func `they are those of Vietnamese names, wherever these put their tones`() {
    var random = RandomText(seed: 13)
    let pieces = [
      "hoà", "Quý", "GIẶT", "đaị", "thuỷ", "ư", "ơ", "12", " ", " ", "-", "/", "'", "<",
    ]
    for _ in 0..<2000 {
      let name = (0..<8).map { _ in random.pick(pieces) }.joined()
      var words = SpacedWords()
      words.append(name)
      let expected = QueryWord.words(of: name)
      #expect(words.folded == SpacedWordsTests.row(expected.map(\.foldedKey)))
      #expect(words.exact == SpacedWordsTests.row(expected.map { $0.exactKey ?? $0.foldedKey }))
    }
  }

  private static func row(_ words: [[UInt8]]) -> [UInt8] {
    words.isEmpty ? [] : [0x20] + words.flatMap { $0 + [0x20] }
  }
}
