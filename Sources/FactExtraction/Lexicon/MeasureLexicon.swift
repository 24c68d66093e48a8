import ReferenceTables

/// Units of measure and counting words, by what they are.
struct MeasureLexicon: Sendable {
  /// What a unit is.
  enum Kind: String, Sendable {
    case money
    case measure
    case percent
    case time
    case age
    case noun
  }

  /// A unit with the group of counted nouns that it may be joined with.
  struct Unit: Hashable, Sendable {
    var kind: Kind
    var group: String
  }

  /// `triệu`, `nghìn tỷ`: they stay in the unit as written.
  let multipliers: PhraseTable<Bool>
  /// What may follow a slash: `/người/năm`.
  let rates: PhraseTable<Bool>
  /// Everything that can be counted or measured.
  let units: PhraseTable<Unit>

  /// The units of a table with the columns phrase, class, group.
  init(_ table: ReferenceTable) {
    var multipliers: [String] = []
    var rates: [String] = []
    var units: [(phrase: String, value: Unit)] = []
    for row in table.rows().rows where row.count >= 3 {
      switch row[1] {
      case "multiplier": multipliers.append(row[0])
      case "per": rates.append(row[0])
      default:
        guard let kind = Kind(rawValue: row[1]) else { continue }
        units.append((row[0], Unit(kind: kind, group: row[2])))
      }
    }
    self.multipliers = PhraseTable(words: multipliers)
    self.rates = PhraseTable(words: rates)
    self.units = PhraseTable(units)
  }

  /// Whether a counted noun starts at a token.
  func isCounted(_ tokens: [FactToken], at start: Int, limit: Int) -> Bool {
    units.match(tokens, at: start, limit: limit)?.value.kind == .noun
  }
}
