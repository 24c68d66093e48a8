import Testing
import VietnameseText

struct SyllableTests {
  @Test(arguments: [
    "nghiêng", "Quỳnh", "giặt", "gì", "giếng", "gịa", "yêu", "uống", "ở", "thuỷ", "thủy", "HÒA",
    "xoong", "khuỷu", "khuya", "quốc", "ngoẻo", "y", "ĐẢNG", "tie\u{302}\u{301}ng",
  ])
  func `lists what is spelled like a syllable`(word: String) {
    #expect(Syllable.isListed(word))
  }

  @Test(arguments: [
    "", "Krông", "Đắk", "Noël", "đaị", "tiêc", "ghai", "kan", "ce", "ngiêng", "thảch", "tỏí",
    "nghà", "qúày", "stĩ", "ing", "buo", "uơng", "a1", "hai ba", "nghiêngg", "f",
  ])
  func `does not list anything else`(word: String) {
    #expect(!Syllable.isListed(word))
  }

  @Test func `takes any bytes`() {
    var random = RandomText(seed: 6)
    for _ in 0..<2_000 {
      let bytes = random.bytes(count: 4)
      if Syllable.isListed(bytes) { #expect(bytes.count <= 24) }
    }
    #expect(!Syllable.isListed([0xFF]))
  }

  @Test(arguments: [
    "a", "i", "y", "gì", "gìn", "giếng", "gịa", "quy", "quý", "quỳnh", "quyết", "khuỷu", "hươu",
    "thuở", "soóc", "goòng", "ương", "yếm",
  ])
  func `answers alike for a part of a text and for any case and composition`(word: String) {
    for form in [word, word.uppercased(), decomposed(word)] {
      let text = Array("x\(form)x".utf8)
      let isListed = Syllable.isListed(text.span.extracting(1..<text.count - 1))
      #expect(isListed)
      #expect(!Syllable.isListed(text))
    }
  }

  /// The tone marks in their own scalars, as windows-1258 and half-composed text have them.
  private func decomposed(_ word: String) -> String {
    let marks = [
      "á": "a\u{301}", "ế": "ê\u{301}", "ì": "i\u{300}", "ị": "i\u{323}", "ý": "y\u{301}",
    ]
    return marks.reduce(word) { $0.replacing($1.key, with: $1.value) }
  }
}
