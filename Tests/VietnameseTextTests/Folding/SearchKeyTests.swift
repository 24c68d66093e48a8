import Testing
import VietnameseText

struct SearchKeyTests {
  private static let styles = [SearchKey.Style.folded, .exact]

  @Test(arguments: [
    ("xã ⟦Tú Sơn⟧ mới", "tu son"),
    ("xã ⟦Tu\u{301} So\u{31B}n⟧ mới", "tu son"),
    ("⟦Đường⟧ đi", "duong"),
    ("bộ\u{AD} ⟦độ\u{200B}i⟧", "doi"),
    ("ở ⟦Khánh Hoà⟧", "khanh hoa"),
  ])
  func `leads back to the bytes of the source`(marked: String, key: String) throws {
    let parts = marked.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" })
      .map { Array(String($0).utf8) }
    let plain = Array(marked.filter { $0 != "⟦" && $0 != "⟧" }.utf8)
    let start = marked.hasPrefix("⟦") ? 0 : parts[0].count
    let length = marked.hasPrefix("⟦") ? parts[0].count : parts[1].count
    let folded = SearchKey(plain)
    let bytes = Array(key.utf8)
    let found = try #require(
      folded.bytes.indices.first { folded.bytes[$0...].starts(with: bytes) })
    #expect(folded.sourceRange(of: found..<found + bytes.count) == start..<start + length)
    #expect(folded.keyRange(of: start..<start + length) == found..<found + bytes.count)
  }

  @Test(arguments: SearchKeyTests.styles)
  func `clamps ranges outside the text`(style: SearchKey.Style) {
    let key = SearchKey(Array("xã Tú Sơn".utf8), style: style)
    #expect(key.sourceRange(of: 90..<99).isEmpty)
    #expect(key.keyRange(of: 500..<600).isEmpty)
    #expect(key.sourceRange(of: 8..<99).upperBound == 12)
  }
}
