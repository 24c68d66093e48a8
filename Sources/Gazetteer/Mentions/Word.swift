/// A word of a text: letters, digits and inner apostrophes without a break.
struct Word {
  /// Byte range in the text.
  var start: Int32 = 0
  var end: Int32 = 0
  /// The key of the word by itself.
  var key = NameKey()
  /// What stands between it and the word before.
  var gap: Gap = []
  /// Its case and make.
  var shape: Shape = []
  /// The marks between two words.
  struct Gap: OptionSet {
    let rawValue: UInt16
    static let space = Gap(rawValue: 1 << 0)
    static let line = Gap(rawValue: 1 << 1)
    static let comma = Gap(rawValue: 1 << 2)
    static let dash = Gap(rawValue: 1 << 3)
    static let open = Gap(rawValue: 1 << 4)
    static let close = Gap(rawValue: 1 << 5)
    static let stop = Gap(rawValue: 1 << 6)
    static let colon = Gap(rawValue: 1 << 7)
    static let quote = Gap(rawValue: 1 << 8)
    static let slash = Gap(rawValue: 1 << 9)
    static let other = Gap(rawValue: 1 << 10)

    /// A comma or an opening parenthesis if there is one, a blank if nothing else, else `other`.
    var firstMark: Gap {
      if contains(.open) { return .open }
      if contains(.comma) { return .comma }
      return isBlank ? .space : .other
    }
    /// Whether words on both sides belong to one phrase.
    var isBlank: Bool { self == .space }
    /// Whether a sentence ends here.
    var endsSentence: Bool { !isDisjoint(with: [.line, .stop]) }
    /// Whether a sentence or a part of one ends here.
    var endsClause: Bool { !isDisjoint(with: [.line, .stop, .colon, .quote, .other]) }
  }

  /// What a word looks like.
  struct Shape: OptionSet {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalized = Shape(rawValue: 1 << 0)
    /// All letters are capitals, and there are two or more.
    static let allCapitals = Shape(rawValue: 1 << 1)
    /// All are digits.
    static let number = Shape(rawValue: 1 << 2)
  }

  /// How many letters and digits it has.
  var letterCount: Int { Int(key.letterCount) }
  var isCapitalized: Bool { shape.contains(.capitalized) }
  var isNumber: Bool { shape.contains(.number) }
  var isAcronym: Bool { shape.contains(.allCapitals) }
}
