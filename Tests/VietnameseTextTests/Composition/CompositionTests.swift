import Testing
import VietnameseText

struct CompositionTests {
  /// Scalars in, scalars out; String equality would hide the difference.
  @Test(arguments: [
    ("e\u{323}\u{302}", "\u{1EC7}"),
    ("e\u{302}\u{323}", "\u{1EC7}"),
    ("\u{EA}\u{301}", "\u{1EBF}"),
    ("u\u{323}\u{31B}", "\u{1EF1}"),
    ("o\u{300}\u{31B}", "\u{1EDD}"),
    ("a\u{341}", "\u{E1}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{304B}\u{3099}", "\u{304C}"),
    ("\u{F900}", "\u{8C48}"),
    ("\u{958}", "\u{915}\u{93C}"),
    ("\u{212B}", "\u{C5}"),
    ("\u{643}\u{651}\u{64E}", "\u{643}\u{64E}\u{651}"),
    ("\u{1D15E}", "\u{1D157}\u{1D165}"),
  ])
  func `composes as Unicode does`(input: String, expected: String) {
    #expect(Array(Composition.compose(input).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("a\u{301}\u{302}", "\u{1EA5}"),
    ("\u{E1}\u{302}", "\u{1EA5}"),
    ("A\u{303}\u{306}", "\u{1EB4}"),
    ("O\u{309}\u{302}", "\u{1ED4}"),
    ("e\u{300}\u{302}\u{323}", "\u{1EB9}\u{300}\u{302}"),
    ("a\u{34F}\u{301}\u{302}", "a\u{34F}\u{301}\u{302}"),
    ("i\u{301}\u{302}", "\u{ED}\u{302}"),
    ("\u{430}\u{301}\u{302}", "\u{430}\u{301}\u{302}"),
  ])
  func `puts a vowel mark before the tone where that gives a letter`(
    input: String, expected: String
  ) {
    #expect(Array(Composition.compose(input).utf8) == Array(expected.utf8))
  }

  @Test func `knows text that is composed`() {
    #expect(Composition.isComposed(Array("Đảng bộ xã Tú Sơn “nhất trí” 100%".utf8)))
    #expect(!Composition.isComposed(Array("xa\u{303}".utf8)))
    #expect(Composition.isComposed([0x61, 0xCC, 0xFF, 0xCC]))
  }

  @Test func `leaves bytes that are no text where they are`() {
    let stray: [UInt8] = [0xFF, 0x61, 0xCC, 0x81, 0xC3, 0xCC, 0x81, 0xED, 0xA0, 0x80]
    #expect(
      Composition.compose(stray)
        == [0xFF, 0xC3, 0xA1, 0xC3, 0xCC, 0x81, 0xED, 0xA0, 0x80])
  }
}
