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
    var openers: [[WordKey]]
    /// Whether the name counts without quotation marks and without its kind.
    var isBare: Bool
  }

  /// The names as they stand in a text.
  let names: PhraseTable<Known>
  private var bySlug: [String: Known] = [:]
  /// The same in the order of the identities.
  private let slugs: [(slug: String, known: Known)]
  private let abbreviations: Abbreviations

  /// The models of a table with the columns id, name, kind, sponsor, spellings, after, meaning.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var phrases: [(phrase: String, value: Known)] = []
    self.abbreviations = abbreviations
    for row in table.rows().rows where row.count >= 7 {
      let openers = row[5] == "-" ? [] : row[5].alternatives.map(FactLexer.keys(of:))
      let known = Known(
        id: row[0], kind: row[2], sponsor: row[3], openers: openers, isBare: row[5] != "-")
      for name in [row[1]] + row[4].alternatives {
        phrases.append((name, known))
        let slug = ModelName.slug(of: name, abbreviations)
        if bySlug[slug] == nil { bySlug[slug] = known }
      }
    }
    slugs = bySlug.map { (slug: $0.key, known: $0.value) }.sorted { $0.slug < $1.slug }
    names = PhraseTable(phrases, mark: .models, abbreviations: abbreviations)
  }

  /// One identity for all spellings of a name.
  func slug(of name: String) -> String { ModelName.slug(of: name, abbreviations) }

  /// The known model of a name in any of its spellings, a slip of the hand included.
  ///
  /// - Complexity: linear in the models of the table where the name is none of theirs.
  func known(slug: String) -> Known? {
    bySlug[slug] ?? slugs.first { ModelName.isSlip(slug, of: $0.slug) }?.known
  }
}
