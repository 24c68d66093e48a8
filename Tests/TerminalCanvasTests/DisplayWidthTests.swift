import Testing

@testable import TerminalCanvas

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("coso", 4), ("Thủy Nguyên", 11), ("đồng", 4), ("“5 không 3 sạch” – 96,5 %…", 26),
    ("Thu\u{309}y Nguye\u{302}n", 11), ("o\u{302}\u{301}", 1), ("\u{301}", 0),
    ("漢字", 4), ("ｆｕｌｌ", 8), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("カタ", 4), ("ｶﾀ", 2),
    ("🌾", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇻🇳", 2), ("☎\u{FE0F}", 2), ("☎", 1), ("✓", 1), ("─│", 2),
    ("\t", 1), ("\n", 1), ("\r\n", 1), ("\u{1B}", 0), ("\u{7F}\u{85}", 1), ("\u{9B}", 0),
    ("\u{AD}\u{200B}\u{FEFF}", 0), ("\u{A0}", 1), ("\u{2028}", 1), ("ไทย", 3), ("Привет", 6),
  ])
  func `counts columns`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
    #expect(text.reduce(0) { $0 + DisplayWidth.of($1) } == columns)
  }

  @Test func `counts quotes, dashes and dots of Vietnamese print without looking at graphemes`() {
    for value in UInt32(0x2010)...0x2026 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(DisplayWidth.simpleWidth("a\(scalar)b".utf8) == 3, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `all Vietnamese letters take one column, composed or not`() {
    let bases = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    for base in bases {
      for tone in tones { #expect(DisplayWidth.of(String(base) + tone) == 1) }
    }
    for letter in "đĐấềỗợựỹỴ" { #expect(DisplayWidth.of(letter) == 1) }
  }

  @Test func `the tables agree with the categories of the standard library`() {
    for value in UInt32(0x300)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), (scalar.properties.age?.major ?? 99) <= 14 else {
        continue
      }
      let category = scalar.properties.generalCategory
      guard category == .nonspacingMark || category == .enclosingMark else { continue }
      #expect(DisplayWidth.of(Character(scalar)) == 0, "U+\(String(value, radix: 16))")
    }
  }
}
