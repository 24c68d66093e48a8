/// Hangul syllables, which arithmetic takes apart and puts together.
///
/// - Source: The Unicode Standard, section 3.12, “Conjoining Jamo Behavior”.
enum Hangul {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let tails: UInt32 = 0x11A7
  private static let leadCount: UInt32 = 19
  private static let vowelCount: UInt32 = 21
  private static let tailCount: UInt32 = 28
  private static let syllableCount = leadCount * vowelCount * tailCount

  /// The vowels and finals, which join a syllable before them.
  static var joiningJamo: [UInt32] {
    Array(vowels..<vowels + vowelCount) + Array(tails + 1..<tails + tailCount)
  }

  /// The syllable of a lead and a vowel, or of an open syllable and a final; else nil.
  static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first >= leads, first - leads < leadCount, second >= vowels, second - vowels < vowelCount {
      return syllables + ((first - leads) * vowelCount + second - vowels) * tailCount
    }
    guard first >= syllables, first - syllables < syllableCount,
      (first - syllables) % tailCount == 0, second > tails, second - tails < tailCount
    else { return nil }
    return first + second - tails
  }

  /// Adds the jamo of a syllable; false when the scalar is none.
  static func appendDecomposition(of scalar: UInt32, to scalars: inout [UInt32]) -> Bool {
    guard scalar >= syllables, scalar - syllables < syllableCount else { return false }
    let index = scalar - syllables
    scalars.append(leads + index / (vowelCount * tailCount))
    scalars.append(vowels + index / tailCount % vowelCount)
    if index % tailCount > 0 { scalars.append(tails + index % tailCount) }
    return true
  }
}
