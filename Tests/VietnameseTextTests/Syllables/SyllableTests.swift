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
}
