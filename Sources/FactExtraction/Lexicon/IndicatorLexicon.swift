import ReferenceTables

/// The indicators that have an identity, with the words and units that tell them.
struct IndicatorLexicon: Sendable {
  private struct Pattern: Sendable {
    /// Position in the table: what stands earlier wins.
    var order: Int
    var id: String
    /// Phrases that must all be found.
    var phrases: [[WordKey]]
    /// Units, with whether only the beginning must agree; none means any.
    var units: [(key: [WordKey], isPrefix: Bool)]
  }

  private let byWord: [WordKey: [Pattern]]

  /// The indicators of a table with the columns id, vi, en, patterns, units.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var byWord: [WordKey: [Pattern]] = [:]
    for (order, row) in table.rows().rows.enumerated() where row.count >= 5 {
      let units = row[4].alternatives.map { unit in
        (
          key: FactLexer.keys(of: unit).filter { $0 != "*" },
          isPrefix: unit.hasSuffix("*")
        )
      }
      for alternative in row[3].alternatives {
        let phrases = alternative.split(separator: "+").map { FactLexer.keys(of: String($0)) }
        for form in IndicatorLexicon.forms(of: phrases, abbreviations) {
          guard let first = form.first?.first else { continue }
          byWord[first, default: []].append(
            Pattern(order: order, id: row[0], phrases: form, units: units))
        }
      }
    }
    self.byWord = byWord
  }

  /// An alternative as written, and with each of its phrases in its other forms.
  private static func forms(
    of phrases: [[WordKey]], _ abbreviations: Abbreviations
  ) -> [[[WordKey]]] {
    var forms = [phrases]
    for index in phrases.indices {
      for variant in abbreviations.variants(of: phrases[index]) {
        var form = phrases
        form[index] = variant
        forms.append(form)
      }
    }
    return forms
  }

  /// Adds the words that patterns start with to a vocabulary.
  func add(to vocabulary: inout Vocabulary) {
    for word in byWord.keys { vocabulary.add(word, starts: .indicators) }
  }

  /// The identity of what a phrase measures in a unit, or nil when it is none of the table's.
  func id(of phrase: IndicatorPhrase, unit: Range<Int>, in context: FactContext) -> String? {
    let words = 0..<phrase.count
    let mayStart = { context.tokens[phrase.token(at: $0)].mayStart(.indicators) }
    guard words.contains(where: mayStart) else { return nil }
    let keys = words.map { context.key(phrase.token(at: $0)) }
    let unitKey = unit.map(context.key)
    var best: (order: Int, id: String)?
    for index in words where mayStart(index) {
      guard let patterns = byWord[keys[index]] else { continue }
      for pattern in patterns where pattern.order < best?.order ?? Int.max {
        if IndicatorLexicon.agrees(pattern, keys: keys, at: index, unit: unitKey) {
          best = (pattern.order, pattern.id)
        }
      }
    }
    return best?.id
  }

  private static func agrees(
    _ pattern: Pattern, keys: [WordKey], at index: Int, unit: [WordKey]
  ) -> Bool {
    guard
      pattern.units.isEmpty
        || pattern.units.contains(where: {
          $0.isPrefix ? unit.starts(with: $0.key) : unit == $0.key
        }),
      let first = pattern.phrases.first, starts(keys, at: index, first)
    else { return false }
    return pattern.phrases.dropFirst().allSatisfy { phrase in
      keys.indices.contains { starts(keys, at: $0, phrase) }
    }
  }

  private static func starts(_ keys: [WordKey], at index: Int, _ phrase: [WordKey]) -> Bool {
    index + phrase.count <= keys.count
      && phrase.indices.allSatisfy { keys[index + $0] == phrase[$0] }
  }
}
