import GRDB
import NewsModel
import VietnameseText

// What an article calls things is matched by the words that were typed: the wordings that there are
// are looked through once, not every fact.
extension LibraryFilter {
  /// That a row has the filter's sponsor and kind, or stands in an article with such a fact.
  func requireWordings(_ table: FactTable, _ conditions: inout Conditions) {
    if let sponsor {
      let isSaid = LibraryFilter.wording(sponsor, of: "f.sponsor", .modelSponsor)
      conditions.require(table == .modelUse ? isSaid : inArticle(of: [(.modelUse, isSaid)]))
    }
    if let issuer {
      let isSaid = LibraryFilter.issuer(issuer)
      conditions.require(table == .citation ? isSaid : inArticle(of: [(.citation, isSaid)]))
    }
    guard let kind else { return }
    let kinds: [(FactTable, Conditions)] = [
      (.modelUse, LibraryFilter.wording(kind, of: "f.kind", .modelKind)),
      (.citation, LibraryFilter.wording(kind, of: "f.kind", .documentKind)),
      (.achievement, LibraryFilter.types(kind)),
    ]
    conditions.require(kinds.first { $0.0 == table }?.1 ?? inArticle(of: kinds))
  }

  private func inArticle(of facts: [(FactTable, Conditions)]) -> Conditions {
    var all = Conditions()
    let parts = facts.map { "SELECT f.article_key FROM \($0.rawValue) f\($1.clause)" }
    all.require(
      "f.article_key IN (\(parts.joined(separator: " UNION ")))",
      facts.reduce(StatementArguments()) { $0 + $1.1.arguments })
    return all
  }

  private static func wording(_ text: String, of column: String, _ kind: TallyKind) -> Conditions {
    var known = Conditions()
    known.require("kind = ?", [kind.rawValue])
    TextCondition(text).require(in: ("name_words(member)", "exact_words(member)"), &known)
    var all = Conditions()
    all.require("\(column) IN (SELECT member FROM tally\(known.clause))", known.arguments)
    return all
  }

  /// A body's words, and those of the unit whose body it is: `tỉnh ủy hà tĩnh`.
  private static func issuer(_ text: String) -> Conditions {
    var known = Conditions()
    let name = "m.issuer || ' ' || coalesce(m.issuer_place, '')"
    TextCondition(text).require(in: ("name_words(\(name))", "exact_words(\(name))"), &known)
    var all = Conditions()
    all.require(
      "f.document_key IN (SELECT m.document_key FROM document m\(known.clause))", known.arguments)
    return all
  }

  /// Types of achievements have names in both languages, and one that scripts use.
  private static func types(_ text: String) -> Conditions {
    let words = text.split(separator: " ").map { TextPattern(String($0)) }
    let found = AchievementType.allCases.filter { type in
      [Language.vietnamese, .english].contains { language in
        words.allSatisfy { !$0.ranges(in: type.name(in: language)).isEmpty }
      } || type.rawValue == Folding.fold(text)
    }
    var all = Conditions()
    let marks = found.map { _ in "?" }.joined(separator: ", ")
    all.require("f.type IN (\(marks))", .init(found.map(\.rawValue)))
    return all
  }
}
