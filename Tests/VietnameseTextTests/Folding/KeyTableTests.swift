import Testing
import VietnameseText

struct KeyTableTests {
  /// In a long text the table answers, at its end the rules do.
  @Test func `gives what the rules give, wherever a character stands`() {
    let after = Array(" và những lời sau đó".utf8)
    for value in UInt32(0x80)..<0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Array(String(Character(scalar)).utf8)
      for before in [[], Array("a".utf8), Array("ê".utf8), Array("1".utf8), Array("=".utf8)] {
        for style in [SearchKey.Style.folded, .exact] {
          let short = SearchKey(before + character, style: style)
          let long = SearchKey(before + character + after, style: style)
          #expect(Array(long.bytes.prefix(short.bytes.count)) == short.bytes)
          let rest = SearchKey(after, style: style).bytes.count
          #expect(long.bytes.count == short.bytes.count + rest, "U+\(String(value, radix: 16))")
        }
      }
    }
  }
}
