/// Vietnamese letters by their UTF-8, and scalars by letter.
struct LetterTable: Sendable {
  /// The table; built at first use. Hot loops fetch it once.
  static let standard = LetterTable()

  /// One row a vowel, in the order of the alphabet; one column a tone.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  /// Codes of the scalars below U+01C0, then of those from U+1E00.
  private let codes: FixedTable<UInt16>
  /// Lower-case and capital scalars by the low ten bits of a code.
  private let scalars: FixedTable<UInt16>

  private static let lowEnd: UInt32 = 0x1C0
  private static let highStart: UInt32 = 0x1E00

  private init() {
    var codes = [UInt16](repeating: 0, count: Int(LetterTable.lowEnd) + 0x100)
    var scalars = [UInt16](repeating: 0, count: 0x400)
    for (value, code) in LetterTable.letters() {
      if let slot = LetterTable.slot(of: value) { codes[slot] = code.bits }
      scalars[Int(code.bits & 0x3FF)] = UInt16(value)
    }
    self.codes = FixedTable(codes, filling: 0)
    self.scalars = FixedTable(scalars, filling: 0)
  }

  /// All letters of both cases.
  private static func letters() -> [(value: UInt32, code: LetterCode)] {
    var letters: [(UInt32, LetterCode)] = []
    for (number, plain) in LetterCode.alphabet.unicodeScalars.enumerated() {
      let row = vowels.first { $0.unicodeScalars.first == plain }
      for (letter, tone) in zip((row ?? String(plain)).unicodeScalars, Tone.allCases) {
        for isCapital in [false, true] {
          let code = LetterCode(
            number: number + 1, tone: tone, isCapital: isCapital, isVowel: row != nil,
            hasVowelMark: row != nil && !plain.isASCII)
          letters.append((isCapital ? capital(of: letter.value) : letter.value, code))
        }
      }
    }
    return letters
  }

  /// ASCII and Latin-1 have 32 between the cases, the other letters are neighbors.
  private static func capital(of value: UInt32) -> UInt32 {
    value < 0x100 ? value - 0x20 : value - 1
  }

  /// The letter that a scalar is, or none.
  @inline(__always)
  func code(of value: UInt32) -> LetterCode {
    guard let slot = LetterTable.slot(of: value) else { return .none }
    return LetterCode(bits: codes[slot])
  }

  /// The scalar of a letter; 0 for none.
  @inline(__always)
  func scalar(of code: LetterCode) -> UInt32 { UInt32(scalars[Int(code.bits & 0x3FF)]) }

  /// The letter that starts at a byte and how many bytes it takes; none and 1 where none starts.
  @inline(__always)
  func letter(in utf8: Span<UInt8>, at index: Int) -> (code: LetterCode, length: Int) {
    let lead = utf8[index]
    if lead < 0x80 { return (LetterCode(bits: codes[Int(lead)]), 1) }
    if lead == 0xE1 { return wideLetter(in: utf8, at: index) }
    guard lead >= 0xC3, lead <= 0xC6, index + 1 < utf8.count, utf8[index + 1] & 0xC0 == 0x80
    else { return (.none, 1) }
    return (LetterCode(bits: codes[Int(lead & 0x1F) << 6 | Int(utf8[index + 1] & 0x3F)]), 2)
  }

  /// The letter that ends before a byte and where it starts; none and the byte where none does.
  @inline(__always)
  func letter(in utf8: Span<UInt8>, before end: Int) -> (code: LetterCode, start: Int) {
    guard end > 0 else { return (.none, end) }
    var start = end - 1
    if utf8[start] >= 0x80 {
      start -= start > 0 && utf8[start - 1] >= 0xC0 ? 1 : 2
      guard start >= 0 else { return (.none, end) }
    }
    let (code, length) = letter(in: utf8, at: start)
    return code.isLetter && start + length == end ? (code, start) : (.none, end)
  }

  /// The letters of three bytes: U+1E00 to U+1EFF.
  @inline(__always)
  private func wideLetter(in utf8: Span<UInt8>, at index: Int) -> (code: LetterCode, length: Int) {
    guard index + 2 < utf8.count else { return (.none, 1) }
    let middle = utf8[index + 1] &- 0xB8
    let last = utf8[index + 2]
    guard middle < 4, last & 0xC0 == 0x80 else { return (.none, 1) }
    let slot = Int(LetterTable.lowEnd) + Int(middle) << 6 + Int(last & 0x3F)
    return (LetterCode(bits: codes[slot]), 3)
  }

  @inline(__always)
  private static func slot(of value: UInt32) -> Int? {
    if value < lowEnd { return Int(value) }
    return value >= highStart && value < highStart + 0x100
      ? Int(value - highStart + lowEnd) : nil
  }
}
