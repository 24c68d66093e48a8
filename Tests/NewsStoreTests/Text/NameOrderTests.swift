import Testing
import VietnameseText

@testable import NewsStore

struct NameOrderTests {
  static let names = [
    "", "a", "ba", "bà", "Bà", "bá", "ba hoa", "bà ba", "đa", "da", "dạ", "5 không 3 sạch",
    "5 không",
    "“Dân vận khéo”", "Dân vận khéo", "số hộ nghèo", "số hộ cận nghèo", "số hộ nghèo và cận nghèo",
    "tỷ lệ hộ nghèo của cả huyện", "tỷ lệ hộ nghèo của cả huyện năm nay", "Ωmega", "ω", "я", "Ж",
    "村", "村長", "한국", "🙂", "🙂 vui", "\u{10FFFF}", "\u{FFFD}", "z", "ʬ", "-", "…", "% hộ", "1/2",
  ]

  @Test func `comes in the order of dictionaries as far as it goes`() {
    for first in Self.names {
      for second in Self.names {
        let codes = (NameOrder.code(of: first), NameOrder.code(of: second))
        guard codes.0.lexicographicallyPrecedes(codes.1) else { continue }
        #expect(CollationKey(first) < CollationKey(second), "\(first) \(second)")
      }
    }
  }

  @Test(arguments: [("ba", "bà"), ("Tân Sơn", "Tấn Sơn"), ("hộ nghèo", "hộ nghèo a"), ("я", "村")])
  func `tells short names apart`(first: String, second: String) {
    #expect(NameOrder.code(of: first).lexicographicallyPrecedes(NameOrder.code(of: second)))
  }

  @Test func `has about half the bytes of the key of a name`() {
    let name = "Số hộ nghèo giảm"
    #expect(NameOrder.code(of: name).count < CollationKey(name).bytes.count * 3 / 4)
    #expect(NameOrder.code(of: String(repeating: "xóm ", count: 99)).count <= 40)
  }
}
