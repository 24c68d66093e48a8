extension CollationTable {
  /// A character that sorts as others do until the second or third level.
  struct Variant {
    var character: Unicode.Scalar
    var bases: String
    var secondary = CollationTable.common
    var tertiary = CollationTable.common
  }

  /// Punctuation and signs after the blanks.
  static let signOrder = """
    ‾ _ ‗ - ‐ ‒ – — ― ⁓ , 、 ; ⁏ : ! ‼ ⁉ ¡ ? ⁈ ⁇ ¿ ‽ . · ⁕ ⁖ ⁘ ⁙ ⁚ ⁛ ⁜ ⁝ ⁞ ' ‹ › " « » ( ) [ \
    ] { } ⁅ ⁆ ‖ § ¶ ⁋ @ * ⁎ ⁑ / \\ & ⁊ # % ‰ ‱ † ‡ • ‣ ‧ ⁃ ⁌ ⁍ ′ ″ ‴ ⁗ ‵ ‶ ‷ ‸ ※ ‿ ⁔ ⁀ ⁐ ⁁ ⁂ \
    ` ´ ^ ¯ ¨ ¸ ʹ ʺ ˂ ˃ ˄ ˅ ˆ ˇ ˈ ˉ ˊ ˋ ˌ ˍ ˎ ˏ ° © ® ← → ↑ ↓ ↔ ↕ ↖ ↗ ↘ ↙ + ± ÷ × < = > ¬ | \
    ¦ ~ − ⁒ ∓ ∔ ∕ ⁄ ∖ ∗ ∘ ∙ √ ≈ ≊ ≋ ≌ ≍ ≎ ≏ ≐ ≑ ≒ ≓ ≔ ≕ ≖ ≗ ≘ ≙ ≚ ≛ ≜ ≝ ≞ ≟ ≡ ≣ ≤ ≥
    """

  static let currencyOrder =
    "¤ ¢ $ £ ¥ ₠ ₡ ₢ ₣ ₤ ₥ ₦ ₩ ₪ ₫ € ₭ ₮ ₯ ₰ ₱ ₲ ₳ ₴ ₵ ₶ ₷ ₸ ₹ ₺ ₻ ₼ ₽ ₾ ₿ ⃀"

  /// Latin letters; ă â đ ê ô ơ ư are letters of their own.
  static let letterOrder = """
    a ă â ɐ ɑ ɒ b ʙ ƀ ɓ ƃ c ȼ ƈ ɕ d ȸ ʥ ʤ đ ɖ ɗ ƌ ȡ e ê ɇ ǝ ə ɛ ɘ ɚ ɜ ɝ ɞ ʚ ɤ f ʩ ƒ g ɡ ɢ ǥ \
    ɠ ʛ ɣ ƣ h ʜ ƕ ɦ ɧ i ı ɪ ɨ ɩ j ȷ ɉ ʝ ɟ ʄ k ƙ ʞ l ʪ ʫ ʟ ƚ ɫ ɬ ɭ ȴ ɮ ƛ ʎ m ɱ n ɴ ɲ ƞ ɳ ȵ ŋ \
    o ô ơ ɶ ɔ ɵ ɷ ȣ p ƥ ɸ q ȹ ʠ ɋ ĸ r ʀ ɍ ɹ ɺ ɻ ɼ ɽ ɾ ɿ ʁ s ʂ ȿ ʃ ƪ ʅ ʆ t ʨ ƾ ʧ ŧ ƫ ƭ ʈ ȶ ʇ \
    u ư ʉ ɥ ʮ ʯ ɯ ɰ ʊ v ʋ ʌ w ʍ x y ʏ ɏ ƴ ȝ z ƍ ƶ ȥ ʐ ʑ ɀ ʒ ƹ ƺ ʓ þ ƿ ƻ ƨ ƽ ƅ ʔ ɂ ʕ ʡ ʢ ʖ ǀ \
    ǁ ǂ ǃ ʗ ʘ ʬ ʭ
    """

  /// Combining marks; huyền hỏi ngã sắc nặng follow one another.
  static let markOrder: [UInt32] = [
    0x332, 0x313, 0x314, 0x300, 0x309, 0x303, 0x301, 0x323, 0x306, 0x302, 0x30C, 0x30A, 0x342,
    0x308, 0x30B, 0x307, 0x338, 0x327, 0x328, 0x304, 0x30D, 0x316, 0x336, 0x337, 0x335, 0x305,
    0x30F, 0x310, 0x311, 0x31B, 0x321, 0x322, 0x324, 0x325, 0x326, 0x32D, 0x32E, 0x330, 0x331,
    0x334, 0x339, 0x345, 0x358, 0x360, 0x361,
  ]

  /// Above all marks: letters with a stroke, ligatures, curly quotes.
  private static let stroke: UInt8 = 0x60
  private static let ligature: UInt8 = 0x70

  static let variantList: [Variant] =
    blanks + quotes + dots + digitVariants + [
      Variant(character: "‑", bases: "‐", tertiary: 6),
      Variant(character: "ª", bases: "a", tertiary: 10),
      Variant(character: "º", bases: "o", tertiary: 10),
      Variant(character: "ſ", bases: "s", secondary: stroke),
      Variant(character: "ø", bases: "o", secondary: 5 + 2 + 16),
      Variant(character: "Ø", bases: "o", secondary: 5 + 2 + 16, tertiary: capital),
      Variant(character: "ł", bases: "l", secondary: stroke),
      Variant(character: "Ł", bases: "l", secondary: stroke, tertiary: capital),
      Variant(character: "ħ", bases: "h", secondary: stroke),
      Variant(character: "Ħ", bases: "h", secondary: stroke, tertiary: capital),
      Variant(character: "ð", bases: "d", secondary: stroke),
      Variant(character: "Ð", bases: "d", secondary: stroke, tertiary: capital),
      Variant(character: "æ", bases: "ae", secondary: ligature),
      Variant(character: "Æ", bases: "ae", secondary: ligature, tertiary: capital),
      Variant(character: "œ", bases: "oe", secondary: ligature),
      Variant(character: "Œ", bases: "oe", secondary: ligature, tertiary: capital),
      Variant(character: "ß", bases: "ss", secondary: ligature),
      Variant(character: "ẞ", bases: "ss", secondary: ligature, tertiary: capital),
    ]

  private static let blanks: [Variant] =
    [0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x2009, 0x200A, 0x205F]
    .map { variant($0, of: " ", tertiary: 6) }
    + [0xA0, 0x2007, 0x202F].map { variant($0, of: " ", tertiary: 7) }

  private static let quotes: [Variant] =
    [0x2018, 0x2019, 0x201A, 0x201B].enumerated()
    .map { variant($1, of: "'", secondary: ligature + UInt8($0)) }
    + [0x201C, 0x201D, 0x201E, 0x201F].enumerated()
    .map { variant($1, of: "\"", secondary: ligature + UInt8($0)) }

  private static let dots = [
    variant(0x2024, of: ".", tertiary: 6), variant(0x2025, of: "..", tertiary: 6),
    variant(0x2026, of: "...", tertiary: 6),
  ]

  private static let digitVariants = [
    variant(0x2070, of: "0", tertiary: 6), variant(0xB9, of: "1", tertiary: 6),
    variant(0xB2, of: "2", tertiary: 6), variant(0xB3, of: "3", tertiary: 6),
    variant(0xBC, of: "1⁄4", tertiary: 6), variant(0xBD, of: "1⁄2", tertiary: 6),
    variant(0xBE, of: "3⁄4", tertiary: 6),
  ]

  private static func variant(
    _ value: UInt32, of bases: String, secondary: UInt8 = common, tertiary: UInt8 = common
  ) -> Variant {
    Variant(
      character: Unicode.Scalar(value) ?? " ", bases: bases, secondary: secondary,
      tertiary: tertiary)
  }
}
