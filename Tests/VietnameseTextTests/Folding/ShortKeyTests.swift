import Testing

@testable import VietnameseText

struct ShortKeyTests {
  @Test func `is the exact key of every syllable in any case and with its tone in either place`() {
    var wrong: [String] = []
    for syllable in Syllable.all() {
      for text in [syllable.spelling(), TonePlacement.rewrite(syllable.spelling(), style: .new)] {
        let forms = [text, LetterCase.capitalizingFirst(text), text.uppercased()]
        wrong += forms.filter { !agrees(Array($0.utf8)) }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "UBND", "NĐ-CP", "R’lấp", "m²", "hòan", "qùa", "gìa", "ngừơi", "tíêng", "Ðông", "ﬁ", "Ω",
    "nghie\u{302}\u{323}p", "x\u{200B}a", "đặt", "Đã", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "İ",
  ])
  func `is the exact key of what is no syllable`(word: String) {
    #expect(agrees(Array(word.utf8)))
  }

  @Test func `has no room for a word of more than sixteen bytes`() {
    let word = Array("abcdefghijklmnopq".utf8)
    #expect(ShortKey(word.span, 0..<17) == nil)
    #expect(ShortKey(word.span, 0..<16) != nil)
  }

  @Test func `is the exact key of any bytes, wherever they stand`() {
    var random = RandomText(seed: 41)
    for _ in 0..<20_000 {
      let word = random.next() % 2 == 0 ? random.bytes(count: 5) : random.strayBytes(count: 12)
      #expect(agrees(word), "\(word)")
    }
  }

  /// Whether the key of a word is its exact form, alone and inside a text.
  private func agrees(_ word: [UInt8]) -> Bool {
    let exact = Folding.exact(word)
    let text = Array("xã ".utf8) + word + Array(" thuộc huyện nào đó".utf8)
    let alone = ShortKey(word.span, 0..<word.count)
    let inside = ShortKey(text.span, 4..<4 + word.count)
    return bytes(of: alone) == expected(exact) && bytes(of: inside) == expected(exact)
  }

  private func expected(_ exact: [UInt8]) -> [UInt8]? {
    exact.count > ShortKey.capacity
      ? nil : exact + Array(repeating: 0, count: ShortKey.capacity - exact.count)
  }

  private func bytes(of key: ShortKey?) -> [UInt8]? {
    key.map { key in
      [key.low, key.high].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
      }
    }
  }
}
