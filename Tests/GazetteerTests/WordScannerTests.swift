import Testing

@testable import Gazetteer

@Suite struct WordScannerTests {
  @Test(arguments: [
    "Xã Tân Lập (huyện Ea H'leo) có 1.250 hộ, trong đó 6ha đất của “Hợp tác xã”; hoà giải.",
    "ỦY BAN NHÂN DÂN xã: của, Của. CỦA; và-và và/và và’ và2 m2 km2, thuỷ lợi Thuỷ\nỞ Ô Môn",
    "nghiệp nghiễng Nghiệp×2 người…người–người (người)người\u{A0}người  người",
  ])
  func `reads the commonest words as all others`(text: String) {
    let fast = words(WordScanner(0..<text.utf8.count), of: text)
    let slow = words(WordScanner(0..<text.utf8.count, common: nil), of: text)
    #expect(fast.count == slow.count && fast.count > 5)
    for (one, other) in zip(fast, slow) {
      #expect(one.start == other.start && one.end == other.end && one.key == other.key)
      #expect(one.gap == other.gap && one.shape == other.shape)
      #expect(one.letterCount == other.letterCount)
    }
  }

  private func words(_ scanner: WordScanner, of text: String) -> [Word] {
    var (scanner, words) = (scanner, [Word]())
    while let word = scanner.next(in: text.utf8.span) { words.append(word) }
    return words
  }
}
