import Testing
import VietnameseText

struct CompositionPropertyTests {
  /// The standard library compares strings by canonical equivalence with tables of its own.
  @Test(
    arguments: [
      0x80..<0x3100, 0xAC00..<0xAD00, 0xF900..<0xFB50, 0x1_1080..<0x1_1A00, 0x1_D150..<0x1_D1D0,
      0x2_F800..<0x2_FA20,
    ] as [Range<UInt32>])
  func `keeps every scalar canonically what it was`(range: Range<UInt32>) {
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\u{323}" + String(Character(scalar)) + "\u{301}"
      let composed = Composition.compose(text)
      #expect(composed == text, "U+\(String(value, radix: 16))")
      #expect(composed.unicodeScalars.count <= text.unicodeScalars.count + 3)
    }
  }

  @Test func `composes what was taken apart`() {
    let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars
    let parts: [Unicode.Scalar: String] = [
      "ă": "a\u{306}", "â": "a\u{302}", "ê": "e\u{302}", "ô": "o\u{302}", "ơ": "o\u{31B}",
      "ư": "u\u{31B}", "Ă": "A\u{306}", "Â": "A\u{302}", "Ê": "E\u{302}", "Ô": "O\u{302}",
      "Ơ": "O\u{31B}", "Ư": "U\u{31B}",
    ]
    for vowel in vowels {
      for tone in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
        let composed = Composition.compose(String(Character(vowel)) + tone)
        #expect(composed.unicodeScalars.count == 1)
        guard let apart = parts[vowel]?.unicodeScalars, let base = apart.first,
          let mark = apart.last
        else { continue }
        for spelled in ["\(base)\(mark)\(tone)", "\(base)\(tone)\(mark)"] {
          #expect(Array(Composition.compose(spelled).utf8) == Array(composed.utf8))
        }
      }
    }
  }

  @Test func `sorts long runs of marks`() {
    let marks = String(repeating: "\u{301}\u{323}", count: 5_000)
    let composed = Composition.compose("o" + marks + "n")
    #expect(composed.unicodeScalars.prefix(3).map(\.value) == [0x1ECD, 0x323, 0x323])
    #expect(composed.unicodeScalars.count == 10_001)
  }
}
