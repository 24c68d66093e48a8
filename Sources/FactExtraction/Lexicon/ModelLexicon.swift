import ReferenceTables

/// The nation-wide models, movements and campaigns with their spellings.
struct ModelLexicon: Sendable {
  /// A known model.
  struct Known: Hashable, Sendable {
    var id: String
    var kind: String
    /// The organization that leads it nation-wide; empty for none.
    var sponsor: String
    /// Words one of which must stand before the name where it has no quotation marks; empty: none.
    var openers: [String]
    /// Whether the name counts without quotation marks and without its kind.
    var isBare: Bool
  }

  /// The names as they stand in a text.
  let names: PhraseTable<Known>
  private let bySlug: [String: Known]

  /// The models of a table with the columns id, name, kind, sponsor, spellings, after, meaning.
  init(_ table: ReferenceTable) {
    var phrases: [(phrase: String, value: Known)] = []
    var bySlug: [String: Known] = [:]
    for row in table.rows().rows where row.count >= 7 {
      let known = Known(
        id: row[0], kind: row[2], sponsor: row[3],
        openers: row[5] == "-" ? [] : row[5].alternatives, isBare: row[5] != "-")
      for name in [row[1]] + row[4].alternatives {
        phrases.append((name, known))
        bySlug[ModelName.slug(of: name)] = known
      }
    }
    names = PhraseTable(phrases)
    self.bySlug = bySlug
  }

  /// The known model of a name in any of its spellings.
  func known(slug: String) -> Known? { bySlug[slug] }
}
