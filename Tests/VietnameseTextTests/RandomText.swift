/// Texts and bytes made up from a seed: the same in every run.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int(next() % UInt64(choices.count))]
  }

  /// Up to `count` pieces that are hard on this module: letters, marks, blanks, stray bytes.
  mutating func bytes(count: Int) -> [UInt8] {
    var output: [UInt8] = []
    for _ in 0..<Int(next() % UInt64(count) + 1) {
      switch next() % 16 {
      case 0: output.append(UInt8(truncatingIfNeeded: next()))
      case 1: output.append(contentsOf: anyScalar())
      default: output.append(contentsOf: Array(pick(RandomText.pieces).utf8))
      }
    }
    return output
  }

  private mutating func anyScalar() -> [UInt8] {
    let scalar = Unicode.Scalar(UInt32(next() % 0x3_0000)) ?? "x"
    return Array(String(Character(scalar)).utf8)
  }

  private static let pieces = [
    "a", "e", "o", "u", "y", "i", "D", "h", "ng", "th", "qu", "gi", "T", "2", "15", "ă", "Â", "ê",
    "Ô", "ơ", "ư", "đ", "Đ", "ð", "ạ", "Ế", "ỗ", "ự", "hoà", "thuỷ", "đaị", "TW", "UBND", "NQ",
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
    "\u{327}", "\u{34F}", "\u{340}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{A0}", "\u{2003}", " ",
    " ", ". ", ", ", "...", "…", "! ", "\n", "-", "/", "–", "“", "”", "%", "🇻🇳", "가", "\u{1100}",
    "\u{1161}", "\u{11A8}", "か", "\u{3099}", "ที่", "β", "İ", "ß", "ﬁ", "中", "\u{FA1C}", "ø",
  ]
}
