/// The six tones of Vietnamese, in the order of dictionaries.
enum Tone: UInt8, CaseIterable, Sendable {
  case ngang, huyen, hoi, nga, sac, nang
}

/// A Vietnamese letter: what it is without tone and case, and these two.
struct VietnameseLetter: Equatable, Sendable {
  /// The lower-case letter with its vowel mark but without tone: one of the 29, or f, j, w, z.
  var plain: UInt16
  /// The tone it carries.
  var tone: Tone
  /// Whether it is a capital.
  var isCapital: Bool

  /// Whether it can be the nucleus of a syllable.
  var isVowel: Bool { VietnameseLetter.isVowel(plain) }

  /// The letter that a scalar is, or nil.
  @inline(__always)
  init?(_ value: UInt32) {
    guard let code = LetterTable.standard.code(of: value) else { return nil }
    plain = code & 0x1FF
    tone = Tone(rawValue: UInt8(truncatingIfNeeded: code >> 9) & 7) ?? .ngang
    isCapital = code & LetterTable.capital != 0
  }

  /// The scalar of the letter.
  var scalar: UInt32 { LetterTable.standard.scalar(of: self) }

  /// Whether a plain letter is a vowel.
  static func isVowel(_ plain: UInt16) -> Bool {
    LetterTable.standard.row(of: plain) != nil
  }
}
