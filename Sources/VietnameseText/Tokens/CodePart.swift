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
  init?(_ utf8: [UInt8], from start: Int) {
    var end = start
    var counts = (capitals: 0, small: 0, digits: 0)
    var isCapitalFirst = false
    while end < utf8.count, end - start < CodePart.maximumLength {
      let scalar = DecodedScalar(utf8, at: end)
      let kind = ScalarTable.standard.scalarClass(scalar.value)
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
    if end - start >= CodePart.maximumLength {
      kind = .word
    } else if counts.small == 0 {
      kind = counts.capitals > 0 ? .capitals : .digits
    } else if counts.capitals > 1 {
      kind = .capitals
    } else {
      kind = isCapitalFirst && counts.digits == 0 ? .capitalized : .word
    }
  }
}
