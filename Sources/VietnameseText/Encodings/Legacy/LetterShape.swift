/// Case and tone of a Vietnamese letter, read off its number.
struct LetterShape {
  let isCapital: Bool
  /// Whether it carries a tone: `ế`, `à`; not `ê`, `đ`.
  let isToned: Bool

  /// The shape of an ASCII letter or a letter that Vietnamese adds to them; nil for all else.
  @inline(__always)
  init?(_ value: UInt32) {
    switch value {
    case 0x41...0x5A, 0x61...0x7A:
      isCapital = value < 0x60
      isToned = false
    case 0xC0...0xFF:
      guard LetterShape.latin1 & 1 << (value & 0x1F) != 0 else { return nil }
      isCapital = value < 0xE0
      isToned = LetterShape.circumflexes & 1 << (value & 0x1F) == 0
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169:
      isCapital = value & 1 == 0
      isToned = value & 0x28 != 0
    case 0x1A0, 0x1A1, 0x1AF, 0x1B0:
      isCapital = value == 0x1A0 || value == 0x1AF
      isToned = false
    case 0x1EA0...0x1EF9:
      isCapital = value & 1 == 0
      isToned = true
    default: return nil
    }
  }

  /// The capital of a small letter.
  static func capital(of value: UInt32) -> UInt32 {
    if value < 0x100 { return value - 0x20 }
    return value - 1
  }

  /// Whether a scalar is a Vietnamese letter beyond ASCII.
  @inline(__always)
  static func isAccented(_ value: UInt32) -> Bool { value > 0x7F && LetterShape(value) != nil }

  /// À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý, by the low five bits.
  private static let latin1: UInt32 = 0x263C_370F
  /// Â Ê Ô, by the low five bits.
  private static let circumflexes: UInt32 = 0x0010_0404
}
