/// The weights of characters, in the order of CLDR for Vietnamese.
struct CollationTable: Sendable {
  /// The table; built at first use.
  static let standard = CollationTable()

  /// What a character weighs at the three levels.
  struct Element: Equatable, Sendable {
    /// The letter; 0 for marks.
    var primary: UInt16
    /// The mark, or ``common``.
    var secondary: UInt8 = common
    /// The case or variant, or ``common``.
    var tertiary: UInt8 = common
  }

  /// The weight of a letter that has no mark, or no case; lower than any other.
  static let common: UInt8 = 5
  /// Capitals come after small letters.
  static let capital: UInt8 = 8

  /// First weights of the groups: blanks and signs; currency; digits; letters.
  private static let signs: UInt16 = 0x0300
  private static let currency: UInt16 = 0x1800
  private static let digits: UInt16 = 0x2000
  private static let letters: UInt16 = 0x3000
  /// Leads of characters that no list names; their number in three bytes follows.
  static let unlistedSign: UInt8 = 0x10
  static let unlistedLetter: UInt8 = 0xE0

  private let primaries: [UInt32: UInt16]
  private let secondaries: [UInt32: UInt8]
  private let variants: [UInt32: [Element]]

  private init() {
    var primaries: [UInt32: UInt16] = [:]
    func list(_ characters: [UInt32], from first: UInt16) {
      for (offset, value) in characters.enumerated() {
        primaries[value] = first + UInt16(offset)
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
      secondaries[mark] = CollationTable.common + 2 + UInt8(offset)
    }
    self.secondaries = secondaries
    variants = CollationTable.elements(of: CollationTable.variantList, primaries: primaries)
  }

  /// The weight of a letter, digit or sign, or nil if no list names it.
  func primary(of value: UInt32) -> UInt16? { primaries[value] }

  /// The weight of a combining mark, or nil if no list names it.
  func secondary(of mark: UInt32) -> UInt8? { secondaries[mark] }

  /// The elements of a character that sorts as a variant of others, or nil.
  func variant(_ value: UInt32) -> [Element]? { variants[value] }

  private static func elements(
    of list: [Variant], primaries: [UInt32: UInt16]
  ) -> [UInt32: [Element]] {
    var found: [UInt32: [Element]] = [:]
    for variant in list {
      var elements: [Element] = []
      for (offset, base) in variant.bases.unicodeScalars.enumerated() {
        if offset == 1, variant.secondary != common {
          elements.append(Element(primary: 0, secondary: variant.secondary))
        }
        elements.append(Element(primary: primaries[base.value] ?? 0, tertiary: variant.tertiary))
      }
      if elements.count == 1, variant.secondary != common {
        elements.append(Element(primary: 0, secondary: variant.secondary))
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
