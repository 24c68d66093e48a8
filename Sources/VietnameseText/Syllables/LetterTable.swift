/// Vietnamese letters by scalar, and scalars by letter.
struct LetterTable: Sendable {
  /// The table; built at first use.
  static let standard = LetterTable()

  /// The bit of a code that says capital; bits 0–8 are the plain letter, 9–11 the tone.
  static let capital: UInt16 = 0x1000

  /// One row a vowel, one column a tone; lower case, then capitals.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ",
    "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ]
  private static let consonants = "bcdđfghjklmnpqrstvwxz"

  /// Codes of the scalars below U+01C0, then of those from U+1E00; 0 for what is no letter.
  private var codes: [UInt16]
  private var toned: [[UInt32]]
  private var rows: [UInt8?]

  private static let lowEnd: UInt32 = 0x1C0
  private static let highStart: UInt32 = 0x1E00

  private init() {
    codes = Array(repeating: 0, count: Int(LetterTable.lowEnd) + 0x100)
    rows = Array(repeating: nil, count: 0x200)
    toned = LetterTable.vowels.map { $0.unicodeScalars.map(\.value) }
    for (number, row) in toned.enumerated() { addVowel(row, number: number) }
    for scalar in LetterTable.consonants.unicodeScalars {
      let plain = UInt16(scalar.value)
      setCode(of: scalar.value, to: plain)
      setCode(of: LetterTable.uppercase(plain), to: plain | LetterTable.capital)
    }
  }

  /// The packed letter of a scalar, or nil.
  @inline(__always)
  func code(of value: UInt32) -> UInt16? {
    guard let index = LetterTable.index(of: value), codes[index] != 0 else { return nil }
    return codes[index]
  }

  /// The vowel's row of lower-case letters, or nil for a consonant.
  func row(of plain: UInt16) -> Int? {
    Int(plain) < rows.count ? rows[Int(plain)].map(Int.init) : nil
  }

  /// The scalar of a letter.
  func scalar(of letter: VietnameseLetter) -> UInt32 {
    guard let row = row(of: letter.plain) else {
      return letter.isCapital ? LetterTable.uppercase(letter.plain) : UInt32(letter.plain)
    }
    return toned[letter.isCapital ? row + toned.count / 2 : row][Int(letter.tone.rawValue)]
  }

  private mutating func addVowel(_ row: [UInt32], number: Int) {
    let half = LetterTable.vowels.count / 2
    let plain = UInt16(toned[number % half][0])
    let isCapital = number >= half
    if !isCapital { rows[Int(plain)] = UInt8(number) }
    for (tone, scalar) in row.enumerated() {
      setCode(of: scalar, to: plain | UInt16(tone) << 9 | (isCapital ? LetterTable.capital : 0))
    }
  }

  private mutating func setCode(of value: UInt32, to code: UInt16) {
    if let index = LetterTable.index(of: value) { codes[index] = code }
  }

  private static func index(of value: UInt32) -> Int? {
    if value < lowEnd { return Int(value) }
    return value >= highStart && value < highStart + 0x100
      ? Int(value - highStart + lowEnd) : nil
  }

  /// The consonants' capitals: ASCII, and Đ just below đ.
  private static func uppercase(_ plain: UInt16) -> UInt32 {
    plain < 0x80 ? UInt32(plain) - 0x20 : UInt32(plain) - 1
  }
}
