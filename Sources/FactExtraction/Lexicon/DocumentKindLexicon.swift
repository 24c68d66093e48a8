import ReferenceTables

/// How texts name kinds of documents, and what the letters in their numbers stand for.
struct DocumentKindLexicon: Sendable {
  /// A kind of document as a word of the text names it.
  struct Kind: Hashable, Sendable {
    /// `Nghị quyết`, `Chỉ thị` …
    var name: String
    /// Whether a bare number after the word names a document: `Chỉ thị 05`.
    var takesShortNumber: Bool
  }

  /// The words that name kinds.
  let words: PhraseTable<Kind>
  private let bySuffix: [String: String]
  private let suffixes: [String: String]

  /// The kinds of a table with the columns kind, word, suffix, short.
  init(_ table: ReferenceTable) {
    var phrases: [(phrase: String, value: Kind)] = []
    var bySuffix: [String: String] = [:]
    var suffixes: [String: String] = [:]
    for row in table.rows().rows where row.count >= 4 {
      let kind = Kind(name: row[0], takesShortNumber: row[3] == "yes")
      phrases += row[1].alternatives.map { ($0, kind) }
      if suffixes[row[0]] == nil { suffixes[row[0]] = row[2].alternatives.first }
      for suffix in row[2].alternatives where bySuffix[suffix] == nil { bySuffix[suffix] = row[0] }
    }
    words = PhraseTable(phrases, mark: .documentKinds)
    self.bySuffix = bySuffix
    self.suffixes = suffixes
  }

  /// The kind that letters of a number stand for, as written there: `NQ`, `CTr`.
  func kind(ofSuffix letters: String) -> String? {
    bySuffix[letters]
  }

  /// The letters that usually stand for a kind.
  func suffix(ofKind kind: String) -> String? { suffixes[kind] }
}
