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
    /// What amounts in it are brought to; nil for what is only counted.
    var scale: Scale?
  }

  /// A base unit and how much of it one is: 1 ha is 10,000 m².
  struct Scale: Hashable, Sendable {
    var base: String
    var factor: Double
  }

  /// `triệu`, `nghìn tỷ`, with how many they are: they stay in the unit as written.
  let multipliers: PhraseTable<Double>
  /// What may follow a slash: `/người/năm`.
  let rates: PhraseTable<Bool>
  /// Everything that can be counted or measured.
  let units: PhraseTable<Unit>

  /// The units of a table with the columns phrase, class, group, base, factor.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var multipliers: [(phrase: String, value: Double)] = []
    var rates: [String] = []
    var units: [(phrase: String, value: Unit)] = []
    for row in table.rows().rows where row.count >= 5 {
      switch row[1] {
      case "multiplier": multipliers.append((row[0], Double(row[4]) ?? 1))
      case "per": rates.append(row[0])
      default:
        guard let kind = Kind(rawValue: row[1]) else { continue }
        let scale = Double(row[4]).map { Scale(base: row[3], factor: $0) }
        units.append((row[0], Unit(kind: kind, group: row[2], scale: scale)))
      }
    }
    self.multipliers = PhraseTable(multipliers, mark: .multipliers)
    self.rates = PhraseTable(words: rates, mark: .rates, abbreviations: abbreviations)
    self.units = PhraseTable(units, mark: .units, abbreviations: abbreviations)
  }

  /// Adds the words of units to a vocabulary.
  func add(to vocabulary: inout Vocabulary) {
    vocabulary.add(multipliers)
    vocabulary.add(rates)
    vocabulary.add(units)
  }

  /// Whether a counted noun starts at a token.
  func isCounted(_ tokens: [FactToken], at start: Int, limit: Int) -> Bool {
    units.match(tokens, at: start, limit: limit)?.value.kind == .noun
  }
}
