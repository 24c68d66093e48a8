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
    ("qúy", "quý", "quý"), ("qùa", "quà", "quà"), ("gìa", "già", "già"),
    ("ngọai", "ngoại", "ngoại"),
    ("hòang", "hoàng", "hoàng"), ("khúyu", "khuýu", "khuýu"), ("qúyêt", "quyết", "quyết"),
    ("“Hoà”", "“Hòa”", "“Hoà”"), ("hoà²", "hoà²", "hoà²"), ("hoà_bình", "hòa_bình", "hoà_bình"),
    ("đuà", "đùa", "đùa"), ("múa, cửa, túi", "múa, cửa, túi", "múa, cửa, túi"),
  ])
  func `puts the tone where the style has it`(text: String, traditional: String, new: String) {
    #expect(Array(TonePlacement.rewrite(text).utf8) == Array(traditional.utf8))
    #expect(Array(TonePlacement.rewrite(text, style: .new).utf8) == Array(new.utf8))
  }

  @Test(arguments: [
    "Suárez", "café", "Noël", "Đắk", "Krông", "Bình", "voilà", "Asunción", "Beyoncé", "naïve",
    "thuỷs", "xhoà", "hoàw", "hoàа", "аhoà", "hòá", "hoà\u{AD}n", "fuý", "hoà\u{300}",
    "cafe\u{301}", "No\u{308}el", "à la Huế", "\u{301}hoạ\u{200D}", "ngoằnh", "thưởc",
  ])
  func `leaves what is no syllable byte for byte`(text: String) {
    for style in TonePlacement.Style.allCases {
      #expect(Array(TonePlacement.rewrite(text, style: style).utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: [
    ("tie\u{302}n cafe\u{301}", "tiên cafe\u{301}"), ("thu\u{309}y", "thủy"),
    ("vie\u{323}\u{302}t", "việt"), ("vi\u{323}ê\u{301}t", "vi\u{323}ê\u{301}t"),
    ("ca\u{301}\u{302}m", "cấm"), ("a\u{300}.", "à."),
  ])
  func `composes the syllables alone`(text: String, expected: String) {
    #expect(Array(TonePlacement.rewrite(text).utf8) == Array(expected.utf8))
  }

  @Test func `goes from one style to the other and back`() {
    var random = RandomText(seed: 7)
    for _ in 0..<3_000 {
      let text = random.bytes(count: 8)
      let traditional = TonePlacement.rewrite(text)
      let new = TonePlacement.rewrite(traditional, style: .new)
      #expect(TonePlacement.rewrite(new) == traditional)
      #expect(TonePlacement.rewrite(traditional) == traditional)
      #expect(TonePlacement.rewrite(text.span, style: .new) == new)
    }
  }

  /// Words are rewritten alike in a long text, which is looked at in blocks, and on their own.
  @Test(arguments: TonePlacement.Style.allCases)
  func `rewrites a text as it does its words`(style: TonePlacement.Style) {
    var random = RandomText(seed: 8)
    let syllables = Syllable.all().filter { $0.tone != .ngang }
    for _ in 0..<300 {
      var words: [String] = []
      for _ in 0..<60 { words.append(word(of: random.pick(syllables), &random)) }
      let text = words.joined(separator: " ")
      let expected = words.map { TonePlacement.rewrite($0, style: style) }.joined(separator: " ")
      #expect(Array(TonePlacement.rewrite(text, style: style).utf8) == Array(expected.utf8))
    }
  }

  /// The syllable with its tone on any of its letters, sometimes with punctuation or a letter more.
  private func word(of syllable: Syllable, _ random: inout RandomText) -> String {
    let plain = syllable.onset + syllable.rhyme
    var scalars = Array(plain.unicodeScalars)
    let vowels = scalars.indices.filter { "aăâeêioôơuưy".unicodeScalars.contains(scalars[$0]) }
    scalars.insert(syllable.tone.mark, at: random.pick(vowels) + 1)
    let word = Composition.compose(String(String.UnicodeScalarView(scalars)))
    let shape = random.pick([
      "%", "%", "%", "“%”", "%,", "(%)", "%m", "đ%", "q%", "g%", "%ơ", "/%…",
    ])
    let whole = shape.replacing("%", with: word)
    return random.pick([whole, whole, whole.uppercased()])
  }
}
