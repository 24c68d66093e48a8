/// Vietnamese letters by their UTF-8, and scalars by letter.
struct LetterTable: Sendable {
  /// The table; built at first use. Hot loops fetch it once.
  static let standard = LetterTable()

  /// One row a vowel, in the order of the alphabet; one column a tone.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]
  private static let consonants = "bcdđghklmnpqrstvxfjwz"

  /// Codes of the scalars below U+01C0, then of those from U+1E00.
  private var codes: [UInt16]
  /// Lower-case and capital scalars by the low ten bits of a code.
  private var scalars: [UInt16]

  private static let lowEnd: UInt32 = 0x1C0
  private static let highStart: UInt32 = 0x1E00

  private init() {
    codes = Array(repeating: 0, count: Int(LetterTable.lowEnd) + 0x100)
    scalars = Array(repeating: 0, count: 0x400)
    for row in LetterTable.vowels {
      guard let plain = row.first else { continue }
      for (letter, tone) in zip(row, Tone.allCases) { add(letter, plain: plain, tone: tone) }
    }
    for letter in LetterTable.consonants { add(letter, plain: letter, tone: .ngang) }
  }

  private mutating func add(_ letter: Character, plain: Character, tone: Tone) {
    for (form, isCapital) in [(String(letter), false), (letter.uppercased(), true)] {
      let code = LetterCode(plain: plain, tone: tone, isCapital: isCapital)
      guard let value = form.unicodeScalars.first?.value else { continue }
      if let slot = LetterTable.slot(of: value) { codes[slot] = code.bits }
      scalars[Int(code.bits & 0x3FF)] = UInt16(value)
    }
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
