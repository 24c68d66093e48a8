/// A Vietnamese letter: what it is without tone and case, and these two.
struct VietnameseLetter: Equatable, Sendable {
  /// The lower-case letter with its vowel mark but without tone: one of the 29, or f, j, w, z.
  let plain: UInt16
  /// The tone it carries.
  let tone: Tone
  /// Whether it is a capital.
  let isCapital: Bool

  /// The letter that a scalar is, or nil.
  @inline(__always)
  init?(_ value: UInt32) {
    let code = LetterTable.standard.code(of: value)
    guard code.isLetter else { return nil }
    plain = UInt16(
      truncatingIfNeeded: LetterTable.standard.scalar(of: LetterCode(bits: UInt16(code.number))))
    tone = code.tone
    isCapital = code.isCapital
  }
}
