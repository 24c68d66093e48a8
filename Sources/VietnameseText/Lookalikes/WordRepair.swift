/// What becomes of a word with letters that may stand for others.
struct WordRepair {
  /// The bytes of the word.
  let word: Range<Int>
  /// The word with Vietnamese letters, composed; nil if it is to stay as it is.
  private(set) var result: [UInt8]?
  /// Whether it has an a with a caron.
  var hasCaron: Bool { traits.contains(.caron) }
  /// Whether it has an a with a caron that is no ă.
  var isPinyin: Bool { hasCaron && result == nil }

  private var traits: Traits = []
  private var scalars: [UInt32] = []

  /// What has been seen in the word.
  private struct Traits: OptionSet {
    let rawValue: UInt8

    static let latin = Traits(rawValue: 1)
    static let cyrillic = Traits(rawValue: 2)
    /// A letter like đ that is none.
    static let barred = Traits(rawValue: 4)
    static let caron = Traits(rawValue: 8)
    /// A letter that Vietnamese alone has.
    static let vietnamese = Traits(rawValue: 16)
    /// A Cyrillic letter that looks like no Latin one.
    static let foreign = Traits(rawValue: 32)
  }

  init(_ utf8: [UInt8], _ word: Range<Int>) {
    self.word = word
    var index = word.lowerBound
    while index < word.upperBound {
      let scalar = DecodedScalar(utf8, at: index)
      add(scalar.value)
      index += scalar.length
    }
    guard mayChange else { return }
    var letters: [UInt8] = []
    for scalar in scalars { letters.append(scalar: scalar) }
    letters = Composition.compose(letters)
    if Syllable.isListed(letters) || isAbbreviation || isVietnamese { result = letters }
  }

  private mutating func add(_ value: UInt32) {
    switch value {
    case 0xD0, 0x189: add(0x110, as: .barred)
    case 0xF0, 0x256: add(0x111, as: .barred)
    case 0x335, 0x336: addStroke(value)
    case 0x1CD: add(0x102, as: .caron)
    case 0x1CE: add(0x103, as: .caron)
    case 0x30C: addCaron()
    case 0x400...0x52F: addCyrillic(value)
    default: addOther(value)
    }
  }

  private mutating func add(_ value: UInt32, as trait: Traits) {
    scalars.append(value)
    traits.formUnion([trait, .latin])
  }

  /// A stroke through d, short or long.
  private mutating func addStroke(_ value: UInt32) {
    switch scalars.last {
    case 0x44: scalars[scalars.count - 1] = 0x110
    case 0x64: scalars[scalars.count - 1] = 0x111
    default: return scalars.append(value)
    }
    traits.insert(.barred)
  }

  /// A caron as a mark of its own becomes a breve on a, which may have a tone already.
  private mutating func addCaron() {
    let base = scalars.last { !LatinBase.isNonspacing($0) }
    guard base.flatMap(LatinBase.asciiKey) == UInt8(ascii: "a") else {
      return scalars.append(0x30C)
    }
    add(VietnameseMarks.breve, as: .caron)
  }

  private mutating func addCyrillic(_ value: UInt32) {
    guard let latin = CyrillicLookalikes.latin(value) else {
      traits.insert(.foreign)
      return
    }
    scalars.append(latin)
    traits.insert(.cyrillic)
  }

  private mutating func addOther(_ value: UInt32) {
    scalars.append(value)
    if LatinBase.isLatin(value) { traits.insert(.latin) }
    switch value {
    case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9:
      traits.insert(.vietnamese)
    default: break
    }
  }

  private var mayChange: Bool {
    !traits.isDisjoint(with: [.barred, .caron, .cyrillic]) && traits.contains(.latin)
      && !traits.contains(.foreign)
  }

  /// Capitals that are the beginnings of words: `NÐ`, `ÐHQG`; with vowels they may be Icelandic,
  /// but no language mixes its capitals with Cyrillic ones.
  private var isAbbreviation: Bool {
    guard !hasCaron, (2...8).contains(scalars.count) else { return false }
    let mayHaveVowels = traits.contains(.cyrillic)
    return scalars.allSatisfy {
      switch $0 {
      case 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59: mayHaveVowels
      case 0x42...0x5A, 0x110: true
      default: false
      }
    }
  }

  /// Whether a letter that Vietnamese alone has stands beside ð: `Ðắk` is no syllable.
  private var isVietnamese: Bool {
    traits.isSuperset(of: [.barred, .vietnamese]) && traits.isDisjoint(with: [.caron, .cyrillic])
  }
}
