import GRDB
import NewsModel
import VietnameseText

// The fields of a query.
extension ArticleFinder {
  /// Keeps the articles that have to do with any of the values of a field, with all fields, and with
  /// nothing that is excluded.
  func narrow(_ articles: inout ArticleSet, by filters: [QueryFilter]) throws {
    for field in QueryField.allCases {
      let own = filters.filter { $0.field == field }
      let wanted = own.filter { !$0.isExcluded }
      if !wanted.isEmpty {
        var any = ArticleSet()
        for filter in wanted { any.formUnion(try self.articles(of: filter)) }
        articles.formIntersection(any)
      }
      for filter in own where filter.isExcluded { articles.subtract(try self.articles(of: filter)) }
    }
  }

  private func articles(of filter: QueryFilter) throws -> ArticleSet {
    switch filter.value {
    case .years(let years): return columns.articles(\.years) { $0 > 0 && years.contains(Int($0)) }
    case .names(let names):
      guard let name = names.first else { return all }
      switch filter.field {
      case .commune: return try articles(in: names, .commune)
      case .district: return try articles(in: names, .district)
      case .province: return try articles(in: names, .province)
      case .model: return try articles(of: .modelUse, namedLike: name, subject: "model")
      case .metric: return try articles(of: .metric, namedLike: name, subject: "indicator")
      case .document: return try articles(citing: name)
      case .organization: return try articles(crediting: name)
      case .outlet: return try articles(publishedBy: name)
      case .year: return all
      }
    }
  }

  /// About a unit of a level with the name, or a unit below one.
  private func articles(in names: [QueryTerm], _ level: PlaceLevel) throws -> ArticleSet {
    var unit = Conditions()
    unit.require("p.level = ?", [level.rawValue])
    UnitName(names).require(&unit)
    let keys = try database.integers(
      """
      SELECT w.place_key FROM place_within w
      WHERE w.ancestor_key IN (SELECT p.place_key FROM place p\(unit.clause))
      """, unit.arguments)
    let wanted = ArticleSet(keys.lazy.map(Int.init))
    return columns.articles(\.subjects) { wanted.contains(Int($0)) }
  }

  /// With facts about a model or an indicator. Where one has the very name that is typed, it is meant
  /// alone: many names are the beginning of others.
  private func articles(
    of facts: FactTable, namedLike name: QueryTerm, subject: String
  ) throws -> ArticleSet {
    let exactly = NameCondition(name).whole(ofSubject: subject)
    let isKnown =
      try !name.isBeginning
      && database.integer("SELECT 1 FROM \(subject) m\(exactly.clause) LIMIT 1", exactly.arguments)
        != nil
    let named = isKnown ? exactly : NameCondition(name).words(ofSubject: subject)
    return try articles(
      in: facts, "\(subject)_key IN (SELECT m.\(subject)_key FROM \(subject) m\(named.clause))",
      named.arguments)
  }

  /// That cite a document whose number begins so: `25-NQ`, `25-NQ/TW`.
  private func articles(citing name: QueryTerm) throws -> ArticleSet {
    let number = " " + name.words.map(\.typed.folded).joined(separator: " ")
    return try articles(
      in: .citation,
      "document_key IN (SELECT document_key FROM document WHERE instr(words_folded, ?) = 1)",
      [number + (name.isBeginning ? "" : " ")])
  }

  /// That credit an organization with something.
  private func articles(crediting name: QueryTerm) throws -> ArticleSet {
    let condition = NameCondition(name)
    let columns: [(FactTable, String)] = [
      (.modelUse, "sponsor"), (.achievement, "grantor"), (.achievement, "holder"),
    ]
    var found = ArticleSet()
    for (table, column) in columns {
      let names = try String.fetchAll(
        database,
        sql: "SELECT DISTINCT \(column) FROM \(table.rawValue) WHERE \(column) IS NOT NULL")
      let list = StatementArguments([try LibraryReader.list(names.filter(condition.matches))])
      found.formUnion(
        try articles(in: table, "\(column) IN (SELECT value FROM json_each(?))", list))
    }
    return found
  }

  /// Of a newspaper or portal; where one has the very name, of that alone.
  private func articles(publishedBy name: QueryTerm) throws -> ArticleSet {
    let outlets = try ArticleColumns.outletNames(in: database)
    let condition = NameCondition(name)
    let same = name.isBeginning ? [:] : outlets.filter { condition.isWhole($0.value) }
    let meant = same.isEmpty ? outlets.filter { condition.matches($0.value) } : same
    let wanted = ArticleSet(meant.keys.lazy.map(Int.init))
    return columns.articles(\.outlets) { wanted.contains(Int($0)) }
  }

  private func articles(
    in facts: FactTable, _ term: String, _ arguments: StatementArguments
  ) throws -> ArticleSet {
    var conditions = Conditions()
    conditions.require(
      "f.article_key IN (SELECT article_key FROM \(facts.rawValue) WHERE \(term))", arguments)
    return try articles(conditions)
  }
}
