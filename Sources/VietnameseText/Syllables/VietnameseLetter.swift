/// A Vietnamese letter: what it is without tone and case, and these two.
public struct VietnameseLetter: Hashable, Sendable {
  /// The lower-case letter with its vowel mark but without tone: one of the 29, or f, j, w, z.
  public let plain: UInt16
  /// The tone it carries.
  public let tone: Tone
  /// Whether it is a capital.
  public let isCapital: Bool

  /// The letter that a Unicode scalar is, or nil.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  public init?(_ value: UInt32) {
    let code = LetterTable.standard.code(of: value)
    guard code.isLetter else { return nil }
    plain = UInt16(
      truncatingIfNeeded: LetterTable.standard.scalar(of: LetterCode(bits: UInt16(code.number))))
    tone = code.tone
    isCapital = code.isCapital
  }

  /// The lower-case ASCII letter without any mark: `a` for ằ, `d` for Đ.
  public var base: UInt8 { ScalarTable.standard.foldedLetter(UInt32(plain)) }

  /// Which mark of its own the letter has: 0 none, 1 the breve of ă and the bar of đ, 2 the
  /// circumflex of â ê ô, 3 the horn of ơ ư.
  public var mark: Int {
    switch Unicode.Scalar(plain) {
    case "ă", "đ": 1
    case "â", "ê", "ô": 2
    case "ơ", "ư": 3
    default: 0
    }
  }
}
