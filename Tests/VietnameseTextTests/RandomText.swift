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

  /// Up to `count` bytes, most of them such as begin and end the sequences of UTF-8.
  mutating func strayBytes(count: Int) -> [UInt8] {
    let common: [UInt8] = [0x61, 0x6F, 0x20, 0x80, 0x81, 0xA3, 0xBA, 0xC3, 0xC6, 0xCC, 0xE1, 0xE2]
    return (0..<Int(next() % UInt64(count) + 1)).map { _ in
      next() % 2 == 0 ? pick(common) : UInt8(truncatingIfNeeded: next())
    }
  }

  /// Up to `count` scalars of any script, well-formed.
  mutating func unicode(count: Int) -> [UInt8] {
    let blocks: [UInt32] = [0x80, 0x300, 0x900, 0x1100, 0x1E00, 0x2000, 0x3040, 0xAC00, 0x1_1000]
    var output: [UInt8] = []
    for _ in 0..<Int(next() % UInt64(count) + 1) {
      let inBlock = pick(blocks) + UInt32(next() % 0x200)
      let value = next() % 3 == 0 ? UInt32(next() % 0x11_0000) : inBlock
      output += Array(String(Character(Unicode.Scalar(value) ?? "a")).utf8)
    }
    return output
  }

  /// Up to `count` syllables with blanks between: their letters precomposed or with their marks
  /// after them, in any order and now and then one too many.
  mutating func vietnamese(count: Int) -> [UInt8] {
    var text = ""
    for _ in 0..<Int(next() % UInt64(count) + 1) {
      text += pick(RandomText.onsets)
      for _ in 0..<Int(next() % 3 + 1) {
        text += pick(RandomText.vowels)
        if next() % 3 == 0 { text += pick(RandomText.marks) }
        if next() % 6 == 0 { text += pick(RandomText.marks) }
      }
      text += pick(RandomText.codas) + pick([" ", " ", ", ", ". ", "\u{A0}", "\u{AD}", ""])
    }
    return Array((next() % 4 == 0 ? text.uppercased() : text).utf8)
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "Đ", "g", "gi", "h", "kh", "l", "m", "ng", "ngh", "nh", "ph",
    "qu", "s", "t", "th", "tr", "v", "x", "ð",
  ]
  private static let vowels = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "á", "à", "ạ", "ấ", "ế", "ị", "ọ",
    "ộ", "ở", "ũ", "ự", "ỳ", "uye", "oa", "ươ",
  ]
  private static let marks = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
    "\u{340}", "\u{341}",
  ]
  private static let codas = ["", "", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u"]

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
