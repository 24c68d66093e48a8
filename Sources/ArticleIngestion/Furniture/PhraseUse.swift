/// All that the furniture table says about one phrase, by how it stands in a line.
struct PhraseUse: Sendable {
  /// Its meanings where it is a whole line, or a part of a row of such phrases.
  private(set) var wholes: Set = []
  /// The first of them that is boilerplate.
  private(set) var rowMeaning: FurnitureMeaning?
  /// Its meanings where a line begins with it.
  private(set) var beginnings: Set = []
  /// The first of them that is boilerplate.
  private(set) var labelMeaning: FurnitureMeaning?
  /// Its meaning where it stands inside a line.
  private(set) var inner: FurnitureMeaning?
  /// Its meaning where it stands inside a line, even a sentence.
  private(set) var notice: FurnitureMeaning?
  /// Whether it is a word of navigation.
  private(set) var isNavigation = false

  /// Several meanings.
  struct Set: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The set of one meaning.
    init(_ meaning: FurnitureMeaning) {
      let number = FurnitureMeaning.allCases.firstIndex(of: meaning) ?? 0
      self.init(rawValue: 1 << UInt32(number))
    }

    /// The set of some meanings.
    init(_ meanings: [FurnitureMeaning]) {
      self = meanings.reduce(into: []) { $0.insert(Set($1)) }
    }
  }

  /// How a phrase stands in a line.
  enum Match: String { case whole, prefix, contains, anywhere, word }

  /// Whether it may stand before a colon in the row below a headline.
  var isLabel: Bool {
    !wholes.isDisjoint(with: Set([.dateLabel, .counter]))
      || !beginnings.isDisjoint(with: Set([.bylineLabel, .sourceLabel, .counter]))
  }

  mutating func add(_ meaning: FurnitureMeaning, _ match: Match) {
    switch match {
    case .whole:
      wholes.insert(Set(meaning))
      if rowMeaning == nil, meaning.isBoilerplate { rowMeaning = meaning }
    case .prefix:
      beginnings.insert(Set(meaning))
      if labelMeaning == nil, meaning.isBoilerplate { labelMeaning = meaning }
    case .contains: inner = inner ?? meaning
    case .anywhere: notice = notice ?? meaning
    case .word: isNavigation = true
    }
  }
}
