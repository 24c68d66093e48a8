/// Facts about the scalars that Vietnamese pages consist of, one array look-up each.
///
/// It holds nothing of its own: every entry is what the rule for any scalar answers.
final class ScalarTable: Sendable {
  /// The table; built at first use.
  static let standard = ScalarTable()

  /// Scalars below this number are in the table: Latin to General Punctuation.
  static let end: UInt32 = 0x2070

  private let classes: [ScalarClass]
  /// The lower-case scalar, or 0 where it takes more than one.
  private let lower: [UInt16]
  /// The search key where it is one ASCII letter, else 0.
  private let folded: [UInt8]

  private init() {
    classes = (0..<ScalarTable.end).map(ScalarClass.init)
    lower = (0..<ScalarTable.end).map { UInt16(LetterCase.singleLowercase($0) ?? 0) }
    folded = (0..<ScalarTable.end).map { LatinBase.asciiKey(of: $0) ?? 0 }
  }

  /// The class of a scalar.
  @inline(__always)
  func scalarClass(_ value: UInt32) -> ScalarClass {
    value < ScalarTable.end ? classes[Int(value)] : ScalarClass(value)
  }

  /// The one lower-case scalar of a scalar, or nil where there are several.
  @inline(__always)
  func lowercase(_ value: UInt32) -> UInt32? {
    guard value < ScalarTable.end else { return LetterCase.singleLowercase(value) }
    let lower = lower[Int(value)]
    return lower == 0 && value != 0 ? nil : UInt32(lower)
  }

  /// The ASCII letter that a Latin letter is searched by, or 0 where the long way must be gone.
  @inline(__always)
  func foldedLetter(_ value: UInt32) -> UInt8 {
    value < ScalarTable.end ? folded[Int(value)] : 0
  }
}
