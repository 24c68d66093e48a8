import Testing

@testable import VietnameseText

struct ComposedFilterTests {
  /// One scalar at a time in a long Vietnamese text, at every place of a block and near its end.
  @Test(arguments: [0x80..<0x3200, 0xA800..<0xAC80, 0xF8F0..<0xFB60, 0x1_10B0..<0x1_10C0])
  func `finds each scalar that takes part in composition, and no other`(range: Range<UInt32>) {
    let words = Array("đường “Nguyễn Huệ” – ướt, ".utf8)
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lead = Array(repeating: words, count: 4).joined().prefix(Int(value % 130))
      let start = DecodedScalar.start(in: Array(lead).span, before: lead.count)
      let before = Array(lead.prefix(start))
      let text = before + Array(String(Character(scalar)).utf8) + words
      let isInert = CanonicalTable.standard.entry(value).isInert
      #expect(
        ComposedFilter.firstDoubt(in: text.span, from: 0) == (isInert ? nil : before.count))
    }
  }

  @Test func `agrees over any bytes with a look at every scalar`() {
    var random = RandomText(seed: 12)
    for _ in 0..<2_000 {
      let bytes = random.bytes(count: 60)
      var index = 0
      while index < bytes.count {
        let scalar = DecodedScalar(bytes, at: index)
        if !CanonicalTable.standard.entry(scalar.value).isInert { break }
        index += scalar.length
      }
      let found = ComposedFilter.firstDoubt(in: bytes.span, from: 0)
      #expect(found == (index < bytes.count ? index : nil))
    }
  }
}
