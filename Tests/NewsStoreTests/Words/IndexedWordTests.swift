import Testing

@testable import NewsStore

struct IndexedWordTests {
  @Test(arguments: [
    ("", ""), ("xa", "xa"), ("xã", "xã"), ("nghiêng", "nghiêng"),
    ("abcdefghijklmno", "abcdefghijklmno"), ("abcdefghijklmnop", "abcdefghijklmno~"),
    // Never in the middle of a letter.
    ("abcdefghijklmnđ", "abcdefghijklmn~"),
  ])
  func `keeps a word, or what has room of it`(word: String, text: String) {
    #expect(IndexedWord(Array(word.utf8)[...]).text.utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: [
    ("nghi", ["n*", "ng*", "ngh*"]), ("đường", ["đ*", "đư*"]), ("tú", ["t*", "tú*"]),
    ("ở", ["ở*"]), ("2016", ["2*", "20*", "201*"]), ("nghị", ["n*", "ng*", "ngh*"]), ("", []),
  ])
  func `knows the beginnings that are indexed`(word: String, beginnings: [String]) {
    let bytes = Array(word.utf8)
    var found: [String] = []
    var beginning = IndexedWord(bytes[...]).longestBeginning
    while let some = beginning {
      found.insert(some.text, at: 0)
      beginning = some.shorterBeginning
    }
    #expect(found == beginnings)
    for beginning in beginnings {
      let typed = Array(beginning.dropLast().utf8)
      #expect(IndexedWord(beginning: typed[...])?.text == beginning)
    }
  }

  @Test func `is the same wherever in a text it stands`() {
    let text = Array("xã nghiêng đường abcdefghijklmnop Tú Sơn abcdefghijklmnđ 5".utf8)
    for start in text.indices {
      for end in start...min(text.count, start + 20) {
        let word = IndexedWord(text.span, start..<end)
        #expect(word == IndexedWord(text[start..<end]))
      }
    }
  }

  @Test(arguments: ["nghi", "đườ", ""])
  func `has no longer beginnings`(typed: String) {
    #expect(IndexedWord(beginning: Array(typed.utf8)[...]) == nil)
  }

  @Test func `stands in the order of the bytes`() {
    let words = ["", "a", "ab", "b", "xa", "xan", "xã", "đi"].map {
      IndexedWord(Array($0.utf8)[...])
    }
    #expect(words.reversed().sorted() == words)
    #expect(Set(words).count == words.count)
  }
}
