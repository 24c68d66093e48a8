/// Facts about the scalars that Vietnamese pages consist of, one array look-up each.
///
/// It holds nothing of its own: every entry is what the rule for any scalar answers.
struct ScalarTable: Sendable {
  /// The table; built at first use.
  static let standard = ScalarTable()

  /// What is in the table: Latin to Cyrillic, Latin with two marks, general punctuation. To ask for
  /// all in between would take longer than most programs run.
  static let ranges: [Range<UInt32>] = [0..<0x530, 0x1E00..<0x1F00, 0x2000..<end]
  private static let end: UInt32 = 0x2070

  /// The class, or nil for scalars that are not in the table.
  private let classes: FixedTable<ScalarClass?>
  /// The lower-case scalar, 0 where it takes more than one, or ``notInTable``.
  private let lower: FixedTable<UInt16>
  /// The search key where it is one ASCII letter, else 0.
  private let folded: FixedTable<UInt8>

  private static let notInTable: UInt16 = 0xFFFF

  private init() {
    var classes = [ScalarClass?](repeating: nil, count: Int(ScalarTable.end))
    var lower = Array(repeating: ScalarTable.notInTable, count: classes.count)
    var folded = [UInt8](repeating: 0, count: classes.count)
    for value in ScalarTable.ranges.joined() {
      classes[Int(value)] = ScalarClass(value)
      lower[Int(value)] = UInt16(LetterCase.singleLowercase(value) ?? 0)
      if LatinBase.isLatin(value) { folded[Int(value)] = LatinBase.asciiKey(of: value) ?? 0 }
    }
    self.classes = FixedTable(classes, filling: nil)
    self.lower = FixedTable(lower, filling: ScalarTable.notInTable)
    self.folded = FixedTable(folded, filling: 0)
  }

  /// The class of a scalar.
  @inline(__always)
  func scalarClass(_ value: UInt32) -> ScalarClass {
    guard value < ScalarTable.end, let known = classes[Int(value)] else {
      return ScalarClass(value)
    }
    return known
  }

  /// The one lower-case scalar of a scalar, or nil where there are several.
  @inline(__always)
  func lowercase(_ value: UInt32) -> UInt32? {
    guard value < ScalarTable.end, lower[Int(value)] != ScalarTable.notInTable else {
      return LetterCase.singleLowercase(value)
    }
    let lower = lower[Int(value)]
    return lower == 0 && value != 0 ? nil : UInt32(lower)
  }

  /// The ASCII letter that a Latin letter is searched by, or 0 where the long way must be gone.
  @inline(__always)
  func foldedLetter(_ value: UInt32) -> UInt8 {
    value < ScalarTable.end ? folded[Int(value)] : 0
  }
}
