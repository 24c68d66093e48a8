import Testing

@testable import VietnameseText

struct WordCursorTests {
  @Test(arguments: [SearchKey.Style.folded, .exact])
  func `words are runs of letters and digits, whatever the text`(style: SearchKey.Style) {
    var random = RandomText(seed: 11)
    for _ in 0..<2000 {
      let key = SearchKey(random.bytes(count: 40), style: style).bytes
      #expect(SearchWords.ranges(in: key) == WordCursorTests.words(of: key))
    }
  }

  /// The words, scalar by scalar: a mark goes on with a word and begins none.
  private static func words(of key: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < key.count {
      let scalar = DecodedScalar(key, at: index)
      let kind = ScalarClass(scalar.value)
      let next = index + scalar.length
      if kind.isWord, words.last?.upperBound == index {
        words[words.count - 1] = words[words.count - 1].lowerBound..<next
      } else if kind.isWord, kind != .mark {
        words.append(index..<next)
      }
      index = next
    }
    return words
  }
}
