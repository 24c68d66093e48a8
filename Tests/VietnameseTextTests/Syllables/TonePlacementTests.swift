import Testing
import VietnameseText

struct TonePlacementTests {
  @Test(arguments: [
    ("hoà", "hòa", "hoà"), ("khỏe", "khỏe", "khoẻ"), ("THUỶ", "THỦY", "THUỶ"), ("uỷ", "ủy", "uỷ"),
    ("quý", "quý", "quý"), ("giuỷ", "giủy", "giuỷ"), ("hoàng", "hoàng", "hoàng"),
    ("ngừơi", "người", "người"), ("vịêt", "việt", "việt"), ("khuỷa", "khuỷa", "khuỷa"),
    ("gíac", "giác", "giác"), ("gịa", "gịa", "gịa"), ("gòong", "goòng", "goòng"),
    ("Toà soạn/toà nhà", "Tòa soạn/tòa nhà", "Toà soạn/toà nhà"),
    ("Suárez, Núria, Krông", "Suárez, Núria, Krông", "Suárez, Núria, Krông"),
    ("ho\u{300}a", "hòa", "hoà"), ("thòong", "thoòng", "thoòng"), ("đaị học", "đại học", "đại học"),
  ])
  func `puts the tone where the style has it`(text: String, traditional: String, new: String) {
    #expect(Array(TonePlacement.rewrite(text).utf8) == Array(traditional.utf8))
    #expect(Array(TonePlacement.rewrite(text, style: .new).utf8) == Array(new.utf8))
  }

  @Test func `goes from one style to the other and back`() {
    var random = RandomText(seed: 7)
    for _ in 0..<3_000 {
      let text = random.bytes(count: 8)
      let traditional = TonePlacement.rewrite(text)
      let new = TonePlacement.rewrite(traditional, style: .new)
      #expect(TonePlacement.rewrite(new) == traditional)
    }
  }
}
