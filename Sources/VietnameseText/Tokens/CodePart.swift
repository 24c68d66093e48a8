/// The letters and digits between two joints of what may be a code.
struct CodePart {
  /// What the letters look like.
  enum Kind {
    /// Digits alone.
    case digits
    /// Two capitals or more, or a capital and digits, or one capital alone.
    case capitals
    /// One capital, then small letters.
    case capitalized
    /// Anything else: an ordinary word.
    case word
  }

  /// In bytes, more than any part of a code has; what is longer counts as a word.
  private static let maximumLength = 64

  /// The bytes of the part.
  let range: Range<Int>
  /// What it looks like.
  let kind: Kind
  /// Whether there is a digit in it.
  let hasDigits: Bool

  /// The part that starts at a byte, or nil if no letter or digit stands there.
  init?(_ text: Span<UInt8>, from start: Int, _ table: ScalarTable) {
    var end = start
    var counts = (capitals: 0, small: 0, digits: 0)
    var isCapitalFirst = false
    while end < text.count, end - start < CodePart.maximumLength {
      let scalar = text.scalar(at: end)
      let kind = table.scalarClass(scalar.value)
      guard kind.isWord else { break }
      switch kind {
      case .capital: counts.capitals += 1
      case .digit: counts.digits += 1
      case .letter: counts.small += 1
      default: break
      }
      if end == start { isCapitalFirst = kind == .capital }
      end += scalar.length
    }
    guard end > start else { return nil }
    range = start..<end
    hasDigits = counts.digits > 0
    let isTooLong = end - start >= CodePart.maximumLength
    kind = isTooLong ? .word : CodePart.kind(counts, isCapitalFirst: isCapitalFirst)
  }

  private static func kind(
    _ counts: (capitals: Int, small: Int, digits: Int), isCapitalFirst: Bool
  ) -> Kind {
    if counts.small == 0 { return counts.capitals > 0 ? .capitals : .digits }
    if counts.capitals > 1 { return .capitals }
    return isCapitalFirst && counts.digits == 0 ? .capitalized : .word
  }
}
