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

  @Test func `is the same as folding`() {
    var random = RandomText(seed: 3)
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 14)
      #expect(SearchKey(bytes).bytes == Folding.fold(bytes))
      #expect(SearchKey(bytes, style: .exact).bytes == Folding.exact(bytes))
    }
  }

  @Test(arguments: SearchKeyTests.styles)
  func `maps ranges forwards, and never out of the source`(style: SearchKey.Style) {
    var random = RandomText(seed: 4)
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 14)
      let key = SearchKey(bytes, style: style)
      var last = 0
      for index in key.bytes.indices {
        let range = key.sourceRange(of: index..<index + 1)
        #expect(range.lowerBound >= last && range.upperBound <= bytes.count && !range.isEmpty)
        #expect(key.keyRange(of: range).contains(index))
        last = range.lowerBound
      }
      #expect(key.sourceRange(of: key.bytes.indices).upperBound <= bytes.count)
      #expect(key.sourceRange(of: 90..<99).isEmpty || key.bytes.count > 90)
      #expect(key.keyRange(of: 500..<600).isEmpty)
    }
  }
}
