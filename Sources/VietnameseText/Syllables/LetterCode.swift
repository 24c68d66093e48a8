/// A Vietnamese letter packed into one number.
///
/// Bits 0–5 are the plain letter, 6–8 the tone, 9 says capital, 10 vowel, 11 that the vowel has a
/// mark of its own, 12 that the tone may be meant for another letter. Zero is no letter.
struct LetterCode: Equatable, Sendable {
  var bits: UInt16

  static let none = LetterCode(bits: 0)
  private static let capitalBit: UInt16 = 0x200
  private static let vowelBit: UInt16 = 0x400
  static let markBit: UInt16 = 0x800
  private static let strayBit: UInt16 = 0x1000
  /// The places of some vowels in the alphabet, from 1.
  static let a: UInt8 = 1
  static let e: UInt8 = 8
  static let o: UInt8 = 17
  static let u: UInt8 = 25
  private static let hornedU = 26

  /// The letters without tone and case, in the order of the alphabet; the foreign ones last.
  static let alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
  init(bits: UInt16) { self.bits = bits }

  /// The code of a letter of the alphabet by its place there, from 1.
  init(number: Int, tone: Tone, isCapital: Bool, isVowel: Bool, hasVowelMark: Bool) {
    bits = UInt16(number) | UInt16(tone.rawValue) << 6
    if isCapital { bits |= LetterCode.capitalBit }
    if isVowel { bits |= LetterCode.vowelBit }
    if hasVowelMark { bits |= LetterCode.markBit }
    if tone != .ngang, !hasVowelMark || number == LetterCode.hornedU {
      bits |= LetterCode.strayBit
    }
  }

  @inline(__always) var isLetter: Bool { bits != 0 }
  /// The place of the plain letter in ``alphabet``, from 1.
  @inline(__always) var number: UInt8 { UInt8(truncatingIfNeeded: bits & 0x3F) }
  @inline(__always) var hasTone: Bool { bits & 0x1C0 != 0 }
  /// Whether it has a tone that in some words belongs on another letter. A vowel with a mark of its
  /// own keeps its tone always, but for ư before ơ.
  @inline(__always) var mayHaveStrayTone: Bool { bits & LetterCode.strayBit != 0 }
  @inline(__always) var isCapital: Bool { bits & LetterCode.capitalBit != 0 }
  @inline(__always) var isVowel: Bool { bits & LetterCode.vowelBit != 0 }
  /// Whether it is one of ă â ê ô ơ ư.
  @inline(__always) var hasVowelMark: Bool { bits & LetterCode.markBit != 0 }
  @inline(__always) var tone: Tone {
    Tone(rawValue: UInt8(truncatingIfNeeded: bits >> 6) & 7) ?? .ngang
  }

  /// The same letter with another tone; its flags stay.
  @inline(__always)
  func with(_ tone: Tone) -> LetterCode {
    LetterCode(bits: bits & ~0x1C0 | UInt16(tone.rawValue) << 6)
  }

  /// The same letter as a capital.
  var capitalized: LetterCode { LetterCode(bits: bits | LetterCode.capitalBit) }
}
