import VietnameseText

/// One letter or digit as names are compared: its base, its mark, its tone and its case, packed.
///
/// `y` counts as `i` and `k` as `c`: the press writes Qui Nhơn beside Quy Nhơn and Đắc Lắc beside
/// Đắk Lắk. Only `kh` is another sound than `ch`: Bình Khương and Bình Chương are two.
struct Letter: Equatable {
  /// Bits 0-5 the base (1...26 letters, 27...36 digits), 6-7 the mark, 8-10 the tone, 11 upper case,
  /// 12 a k, 13 a digit, 14 a capital or a digit, 15 an h.
  private(set) var bits: UInt16

  /// The base: 1...26 for a...z, 27...36 for 0...9; 0 for what is no letter.
  var base: UInt16 { bits & 0x3F }
  /// Base and mark, without tone and case.
  var marked: UInt16 { bits & 0xFF }
  /// 0 for the level tone, else 1...5.
  var tone: UInt16 { (bits >> 8) & 0x7 }
  /// Whether it is a capital.
  var isUppercase: Bool { bits & 0x800 != 0 }
  /// 1 for a k, which is else as good as a c.
  var ofK: UInt16 { bits >> 12 & 1 }
  /// 1 for an h.
  var ofH: UInt16 { bits >> 15 }
  /// Whether it is a digit.
  var isDigit: Bool { bits & 0x2000 != 0 }
  /// Whether it is a capital or a digit.
  var isUnlikeSmall: Bool { bits & 0x4000 != 0 }
  /// Whether it is a letter or digit at all.
  var isSome: Bool { bits != 0 }

  private init(bits: UInt16) {
    self.bits = bits
  }

  private init(digit: Int) {
    bits = UInt16(27 + digit) | 0x6000
  }

  private init(_ letter: VietnameseLetter) {
    let base = Letter.base(of: Int(letter.base) - 96)
    bits =
      base | UInt16(letter.mark) << 6 | UInt16(letter.tone.rawValue) << 8
      | (letter.isCapital ? 0x4800 : 0) | (letter.base == UInt8(ascii: "k") ? 0x1000 : 0)
      | (base == 8 ? 0x8000 : 0)
  }

  /// Keeps what it has in common with another.
  @inline(__always)
  mutating func formIntersection(_ other: Letter) { bits &= other.bits }

  /// All letters at once, for a loop that looks up many: `letters.letter(of:)`.
  struct Table {
    private let bits = Letter.table

    /// The letter for a scalar; what is none is not `isSome`.
    @inline(__always)
    func letter(of scalar: UInt32) -> Letter {
      Letter(bits: scalar < 0x1F00 ? bits[Int(scalar)] : 0)
    }
  }

  /// The scalar at a byte and the byte after it; U+FFFD where the text breaks off.
  @inline(__always)
  static func scalar(
    _ bytes: Span<UInt8>, at index: Int
  ) -> (scalar: UInt32, next: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, bytes.count) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if length == 2 { return ((first & 0x1F) << 6 | second, index + 2) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if length == 3 { return ((first & 0xF) << 12 | second << 6 | third, index + 3) }
    let fourth = UInt32(bytes[index + 3] & 0x3F)
    return ((first & 0x7) << 18 | second << 12 | third << 6 | fourth, index + 4)
  }

  /// The letter for a scalar; blank, punctuation and letters of other scripts are none.
  static func of(_ scalar: UInt32) -> Letter {
    scalar < table.count ? Letter(bits: table[Int(scalar)]) : Letter(bits: 0)
  }

  /// The letters of a text without marks, tones and case.
  static func letters(of text: String) -> [UInt16] {
    text.unicodeScalars.map { of($0.value) }.filter(\.isSome).map(\.base)
  }

  /// The scalars below hold all Vietnamese letters.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x1F00)
    for digit in 0..<10 { table[48 + digit] = Letter(digit: digit).bits }
    for scalar in table.indices {
      guard let letter = VietnameseLetter(UInt32(scalar)) else { continue }
      table[scalar] = Letter(letter).bits
    }
    return table
  }()

  /// The place in the alphabet with y taken for i and k for c.
  private static func base(of place: Int) -> UInt16 {
    switch place {
    case 25: 9
    case 11: 3
    default: UInt16(place)
    }
  }
}
