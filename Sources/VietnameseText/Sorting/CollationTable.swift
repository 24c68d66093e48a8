/// The weights of characters, in the order of CLDR for Vietnamese.
struct CollationTable: Sendable {
  /// The table; built at first use.
  static let standard = CollationTable()

  /// First weights of the groups: blanks and signs; currency; digits; letters.
  private static let signs: UInt32 = 0x0300
  private static let currency: UInt32 = 0x1800
  private static let digits: UInt32 = 0x2000
  private static let letters: UInt32 = 0x3000
  /// Leads of characters that no list names; their number in three bytes follows.
  private static let unlistedSign: UInt32 = 0x1000_0000
  private static let unlistedLetter: UInt32 = 0xE000_0000

  static let common = CollationElement.common
  static let capital = CollationElement.capital

  private let primaries: [UInt32: UInt32]
  private let secondaries: [UInt32: UInt8]
  private let variants: [UInt32: [CollationElement]]
  /// The characters of Vietnamese pages.
  private(set) var entries = CollationEntries()

  private init() {
    var primaries: [UInt32: UInt32] = [:]
    func list(_ characters: [UInt32], from first: UInt32) {
      for (offset, value) in characters.enumerated() {
        primaries[value] = first + UInt32(offset)
      }
    }
    list(
      [9, 0xA, 0xB, 0xC, 0xD, 0x85, 0x2028, 0x2029, 0x20] + values(CollationTable.signOrder),
      from: CollationTable.signs)
    list(values(CollationTable.currencyOrder), from: CollationTable.currency)
    list(Array(0x30...0x39), from: CollationTable.digits)
    list(values(CollationTable.letterOrder), from: CollationTable.letters)
    self.primaries = primaries
    var secondaries: [UInt32: UInt8] = [:]
    for (offset, mark) in CollationTable.markOrder.enumerated() {
      secondaries[mark] = CollationElement.common + 2 + UInt8(offset)
    }
    self.secondaries = secondaries
    variants = CollationTable.elements(of: CollationTable.variantList, primaries: primaries)
    entries = CollationEntries { CollationEntry(elements(of: $0)) }
  }

  /// The elements of any character, in order; none where it does not count.
  func elements(of value: UInt32) -> [CollationElement] {
    if let letter = VietnameseLetter(value) { return elements(of: letter) }
    if let elements = variants[value] { return elements }
    var parts: [UInt32] = []
    CanonicalTable.standard.appendDecomposition(of: value, to: &parts)
    if parts.count < 2 { return single(parts.first ?? value) }
    return parts.flatMap { elements(of: $0) }
  }

  /// A letter with its vowel mark is a letter of its own, which may have a tone.
  private func elements(of letter: VietnameseLetter) -> [CollationElement] {
    let tertiary = letter.isCapital ? CollationElement.capital : CollationElement.common
    let plain = CollationElement(
      primary: primaries[UInt32(letter.plain)] ?? 0, tertiary: tertiary)
    guard let tone = letter.tone.mark.flatMap({ secondaries[$0] }) else { return [plain] }
    return [plain, CollationElement(primary: 0, secondary: tone)]
  }

  private func single(_ value: UInt32) -> [CollationElement] {
    if let secondary = secondaries[value] { return [.init(primary: 0, secondary: secondary)] }
    let lower = LetterCase.singleLowercase(value) ?? value
    guard let primary = primaries[lower] ?? CollationTable.unlisted(value, lower: lower) else {
      return []
    }
    let tertiary = lower == value ? CollationElement.common : CollationElement.capital
    return [.init(primary: primary, tertiary: tertiary)]
  }

  /// Letters of other scripts and rare signs, in the order of their numbers.
  private static func unlisted(_ value: UInt32, lower: UInt32) -> UInt32? {
    let kind = ScalarTable.standard.scalarClass(value)
    let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
    guard kind != .invisible, !isControl else { return nil }
    return (kind.isWord ? unlistedLetter : unlistedSign) | lower
  }

  private static func elements(
    of list: [Variant], primaries: [UInt32: UInt32]
  ) -> [UInt32: [CollationElement]] {
    var found: [UInt32: [CollationElement]] = [:]
    for variant in list {
      var elements: [CollationElement] = []
      for (offset, base) in variant.bases.unicodeScalars.enumerated() {
        if offset == 1, variant.secondary != CollationElement.common {
          elements.append(.init(primary: 0, secondary: variant.secondary))
        }
        elements.append(.init(primary: primaries[base.value] ?? 0, tertiary: variant.tertiary))
      }
      if elements.count == 1, variant.secondary != CollationElement.common {
        elements.append(.init(primary: 0, secondary: variant.secondary))
      }
      found[variant.character.value] = elements
    }
    return found
  }
}

/// The scalars of a list with blanks in between.
private func values(_ list: String) -> [UInt32] {
  list.unicodeScalars.filter { $0 != " " }.map(\.value)
}

extension Tone {
  /// The tone as a combining mark; nil for ngang.
  fileprivate var mark: UInt32? {
    switch self {
    case .ngang: nil
    case .huyen: VietnameseMarks.grave
    case .hoi: VietnameseMarks.hookAbove
    case .nga: VietnameseMarks.tilde
    case .sac: VietnameseMarks.acute
    case .nang: VietnameseMarks.dotBelow
    }
  }
}
