/// Gathers the weights of a text level by level.
struct CollationBuilder {
  private let table = CollationTable.standard
  private var primaries: [UInt8] = []
  private var secondaries: [UInt8] = []
  private var tertiaries: [UInt8] = []

  /// Separates levels; lower than any weight.
  private static let separator: UInt8 = 1

  /// The key: the levels one after the other. What a level ends with of the lowest weight is left
  /// out, since a shorter level comes first anyway.
  var bytes: [UInt8] {
    var output = primaries
    output.append(CollationBuilder.separator)
    output.append(contentsOf: CollationBuilder.trimmed(secondaries))
    output.append(CollationBuilder.separator)
    output.append(contentsOf: CollationBuilder.trimmed(tertiaries))
    return output
  }

  /// Adds composed text.
  mutating func add(_ utf8: [UInt8]) {
    var index = 0
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      add(scalar.value)
      index += scalar.length
    }
  }

  private mutating func add(_ value: UInt32) {
    if let letter = VietnameseLetter(value), let primary = table.primary(of: UInt32(letter.plain)) {
      add(.init(primary: primary, tertiary: letter.isCapital ? CollationTable.capital : 5))
      if let mark = letter.tone.mark, let secondary = table.secondary(of: mark) {
        add(.init(primary: 0, secondary: secondary))
      }
    } else if let elements = table.variant(value) {
      for element in elements { add(element) }
    } else {
      addDecomposed(value)
    }
  }

  private mutating func addDecomposed(_ value: UInt32) {
    var parts: [UInt32] = []
    CanonicalTable.standard.appendDecomposition(of: value, to: &parts)
    if parts.count > 1 {
      for part in parts { add(part) }
    } else {
      addSingle(parts.first ?? value)
    }
  }

  private mutating func addSingle(_ value: UInt32) {
    let lower = LetterCase.singleLowercase(value) ?? value
    if let secondary = table.secondary(of: value) {
      add(.init(primary: 0, secondary: secondary))
    } else if let primary = table.primary(of: lower) {
      let tertiary = lower == value ? CollationTable.common : CollationTable.capital
      add(.init(primary: primary, tertiary: tertiary))
    } else {
      addUnlisted(value, lower: lower)
    }
  }

  /// Letters of other scripts and rare signs, in the order of their numbers.
  private mutating func addUnlisted(_ value: UInt32, lower: UInt32) {
    let kind = ScalarTable.standard.scalarClass(value)
    let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
    guard kind != .invisible, !isControl else { return }
    primaries.append(kind.isWord ? CollationTable.unlistedLetter : CollationTable.unlistedSign)
    for shift: UInt32 in [16, 8, 0] { primaries.append(UInt8(truncatingIfNeeded: lower >> shift)) }
    secondaries.append(CollationTable.common)
    tertiaries.append(lower == value ? CollationTable.common : CollationTable.capital)
  }

  private mutating func add(_ element: CollationTable.Element) {
    if element.primary != 0 {
      primaries.append(UInt8(truncatingIfNeeded: element.primary >> 8))
      primaries.append(UInt8(truncatingIfNeeded: element.primary))
    }
    secondaries.append(element.secondary)
    tertiaries.append(element.tertiary)
  }

  private static func trimmed(_ level: [UInt8]) -> ArraySlice<UInt8> {
    let end = level.lastIndex { $0 != CollationTable.common }.map { $0 + 1 } ?? 0
    return level[..<end]
  }
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
