/// What kind of character a scalar is, as far as this module cares.
enum ScalarClass: UInt8, Sendable {
  /// A blank that ends no line, of any width.
  case blank
  /// Ends a line or paragraph.
  case newline
  /// A letter of lower case, or of a script without case; also ² and ½, which are part of words.
  case letter
  /// A letter of upper or title case.
  case capital
  /// A mark that combines with the letter before it (Mn).
  case mark
  /// A decimal digit.
  case digit
  /// Punctuation of any kind.
  case punctuation
  /// Mathematical signs, percent, currency, emoji, and all that is nothing else, stray bytes too.
  case symbol
  /// Shows nothing and means nothing to a search: soft hyphen, zero-width and direction marks.
  case invisible

  /// Whether the scalar can be part of a word.
  var isWord: Bool {
    switch self {
    case .letter, .capital, .mark, .digit: true
    default: false
    }
  }

  /// Whether the scalar is a letter of either case.
  var isLetter: Bool { self == .letter || self == .capital }

  /// The class of a scalar by the Unicode Character Database.
  init(_ value: UInt32) {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .newline
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: self = .invisible
    case 0x09: self = .blank
    case 0x25, 0x2030: self = .symbol
    default: self = ScalarClass(category: Unicode.Scalar(value)?.properties.generalCategory)
    }
  }

  private init(category: Unicode.GeneralCategory?) {
    switch category {
    case .uppercaseLetter, .titlecaseLetter: self = .capital
    case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber, .otherNumber:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber: self = .digit
    case .spaceSeparator: self = .blank
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .symbol
    }
  }
}
