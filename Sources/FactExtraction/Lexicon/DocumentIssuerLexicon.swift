import NewsModel
import ReferenceTables
import VietnameseText

/// The bodies that issue documents, by what stands for them in numbers and by their names.
struct DocumentIssuerLexicon: Sendable {
  /// A body with the letters that its documents bear.
  struct Body: Hashable, Sendable {
    var issuer: DocumentIssuer
    /// As in a number: `TW`; empty where it has none.
    var sign: String
  }

  /// The bodies by their names.
  let names: PhraseTable<Body>
  private var bySign: [String: Body] = [:]
  private var byFoldedSign: [String: Body] = [:]

  /// The bodies of a table with the columns sign, name, en, words, level.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var phrases: [(phrase: String, value: Body)] = []
    for row in table.rows().rows where row.count >= 5 {
      let signs = row[0].alternatives
      let body = Body(
        issuer: DocumentIssuer(name: row[1], level: DocumentIssuer.Level(rawValue: row[4])),
        sign: signs.first ?? "")
      for sign in signs {
        let (exact, folded) = (Folding.exact(sign), Folding.fold(sign))
        if bySign[exact] == nil { bySign[exact] = body }
        if byFoldedSign[folded] == nil { byFoldedSign[folded] = body }
      }
      phrases += ([row[1]] + row[3].alternatives).map { ($0, body) }
    }
    names = PhraseTable(phrases, mark: .documentIssuers, abbreviations: abbreviations)
  }

  /// The body that letters of a number stand for; of `QH15` and `UBTVQH14` the figures are the term.
  func body(ofSign letters: String) -> Body? {
    // TƯ is the Central Committee, TU a province's; DU can only be ĐU.
    if let body = bySign[Folding.exact(letters)] { return body }
    let sign = Folding.fold(letters)
    return byFoldedSign[sign] ?? byFoldedSign[String(sign.prefix { !("0"..."9").contains($0) })]
  }
}
