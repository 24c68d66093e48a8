/// A Vietnamese letter packed into one number.
///
/// Bits 0–5 are the plain letter, 6–8 the tone, 9 says capital, 10 vowel, 11 that the vowel has a
/// mark of its own. Zero is no letter.
struct LetterCode: Equatable, Sendable {
  var bits: UInt16

  static let none = LetterCode(bits: 0)
  private static let capitalBit: UInt16 = 0x200
  private static let vowelBit: UInt16 = 0x400
  private static let markBit: UInt16 = 0x800

  /// The letters without tone and case, in the order of the alphabet; the foreign ones last.
  static let alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
  private static let vowels = "aăâeêioôơuưy"
  private static let marked = "ăâêôơư"

  init(bits: UInt16) { self.bits = bits }

  /// The code of one of the letters of the alphabet.
  init(plain: Character, tone: Tone, isCapital: Bool) {
    let place = LetterCode.alphabet.firstIndex(of: plain)
    let number = place.map {
      LetterCode.alphabet.distance(from: LetterCode.alphabet.startIndex, to: $0)
    }
    bits = number.map { UInt16($0 + 1) } ?? 0
    bits |= UInt16(tone.rawValue) << 6
    if isCapital { bits |= LetterCode.capitalBit }
    if LetterCode.vowels.contains(plain) { bits |= LetterCode.vowelBit }
    if LetterCode.marked.contains(plain) { bits |= LetterCode.markBit }
  }

  @inline(__always) var isLetter: Bool { bits != 0 }
  /// The place of the plain letter in ``alphabet``, from 1.
  @inline(__always) var number: UInt8 { UInt8(truncatingIfNeeded: bits & 0x3F) }
  @inline(__always) var hasTone: Bool { bits & 0x1C0 != 0 }
  @inline(__always) var isCapital: Bool { bits & LetterCode.capitalBit != 0 }
  @inline(__always) var isVowel: Bool { bits & LetterCode.vowelBit != 0 }
  /// Whether it is one of ă â ê ô ơ ư.
  @inline(__always) var hasVowelMark: Bool { bits & LetterCode.markBit != 0 }
  @inline(__always) var tone: Tone {
    Tone(rawValue: UInt8(truncatingIfNeeded: bits >> 6) & 7) ?? .ngang
  }

  /// The same letter with another tone.
  @inline(__always)
  func with(_ tone: Tone) -> LetterCode {
    LetterCode(bits: bits & ~0x1C0 | UInt16(tone.rawValue) << 6)
  }
}
