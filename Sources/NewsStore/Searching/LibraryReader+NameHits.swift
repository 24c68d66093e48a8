import GRDB
import NewsModel
import VietnameseText

// Hits among names. These are lists like any other, filtered by the query and put in the order of
// how well the name fits.
extension LibraryReader {
  /// Models or documents whose name has all words.
  func nameHits(
    _ kind: SearchResults.Kind, _ content: ListQuery.Content, _ search: Search, limit: Int
  ) throws -> SearchResults.Group {
    var statement = statement(for: ListQuery(content))
    require(search, &statement) { requireName($0, isIndexed: false, &$1) }
    statement.rank(by: search.readings[0].words, name: "m.words_folded")
    return try group(kind, statement, search, limit: limit)
  }

  /// Indicators whose name has all words. They may be very many, since every phrase of an article that
  /// is no known one counts: of so many the names of those with the most figures are compared.
  func indicatorHits(_ search: Search, limit: Int) throws -> SearchResults.Group {
    guard let query = FullTextQuery(anyOf: search.readings) else {
      return SearchResults.Group(kind: .indicators, total: 0, hits: [])
    }
    let found = try database.integers(
      "SELECT rowid FROM indicator_words WHERE indicator_words MATCH ?", [query.allWords])
    let compared =
      found.count <= LibraryReader.comparedNames
      ? found
      : try mostReported(of: Set(found), limit: max(limit, LibraryReader.comparedNames / 10))
    var statement = statement(for: ListQuery(.indicators))
    statement.conditions.require(
      "m.indicator_key IN (SELECT value FROM json_each(?))", [LibraryReader.list(compared)])
    statement.rank(by: search.readings[0].words, name: "m.words_folded")
    return try group(.indicators, statement, search, total: found.count, limit: limit)
  }

  private static let comparedNames = 1_000

  /// Those of some indicators that have the most figures.
  private func mostReported(of wanted: Set<Int64>, limit: Int) throws -> [Int64] {
    let keys = try Int64.fetchCursor(
      database.cachedStatement(
        sql: "SELECT indicator_key FROM indicator ORDER BY metrics DESC, name_order"))
    var found: [Int64] = []
    while found.count < limit, let key = try keys.next() {
      if wanted.contains(key) { found.append(key) }
    }
    return found
  }

  /// Units whose name, with its kind, has all words; if there is none, those whose name has them
  /// together with the names of the units above: `tú sơn kiến thụy`.
  func placeHits(_ search: Search, limit: Int) throws -> SearchResults.Group {
    var statement = unitStatement()
    require(search, &statement) {
      TextCondition($0).require(in: ("p.words_folded", "p.words_exact"), &$1)
    }
    statement.rank(by: search.readings[0].words, name: "p.name_folded")
    let group = try group(.places, statement, search, limit: limit)
    guard group.total == 0, search.readings.contains(where: { $0.words.count > 1 }) else {
      return group
    }
    return try self.group(.places, statementWithParents(search), search, limit: limit)
  }

  /// Units of all levels and times; those of today with all that was said of those they were made of.
  private func unitStatement() -> ListStatement {
    var statement = placeStatement(ListQuery(.communes, sort: .count))
    let place = statement.item
    statement.conditions.replace(
      "p.is_listed",
      by: """
        (p.is_listed OR EXISTS (SELECT 1 FROM place_today t JOIN place q USING (place_key)
          WHERE t.today_key = p.place_key AND q.is_listed))
        """)
    statement.item = { reader, row in
      guard case .place(let summary) = try place(reader, row), summary.place.isOfToday else {
        return try place(reader, row)
      }
      let today = try reader.todayStatement(row.at(0)).items(0..<1, isReversed: false, reader)
      return today.first ?? .place(summary)
    }
    return statement
  }

  private func statementWithParents(_ search: Search) -> ListStatement {
    var statement = unitStatement()
    statement.tables += """
       LEFT JOIN place d ON d.place_key = p.district_key \
      LEFT JOIN place v ON v.place_key = p.province_key
      """
    func columns(_ name: String) -> String {
      "p.\(name) || coalesce(d.\(name), '') || coalesce(v.\(name), '')"
    }
    require(search, &statement) { reading, conditions in
      TextCondition(reading).require(
        in: (columns("words_folded"), columns("words_exact")), &conditions)
      let own = reading.words.map { _ in "instr(p.words_folded, ?)" }.joined(separator: " OR ")
      conditions.require("(\(own))", .init(reading.words.map { " " + $0.folded }))
    }
    statement.rank(by: Array(search.readings[0].words.prefix(1)), name: "p.name_folded")
    return statement
  }

  /// Requires what one reading of a query or another does.
  private func require(
    _ search: Search, _ statement: inout ListStatement,
    _ body: (Search.Reading, inout Conditions) -> Void
  ) {
    statement.conditions.require(
      anyOf: search.readings.map { reading in
        var conditions = Conditions()
        body(reading, &conditions)
        return conditions
      })
  }

  private func group(
    _ kind: SearchResults.Kind, _ statement: ListStatement, _ search: Search, total: Int? = nil,
    limit: Int
  ) throws -> SearchResults.Group {
    let total = try total ?? statement.total(self)
    guard total > 0 else { return SearchResults.Group(kind: kind, total: 0, hits: []) }
    let hits = try statement.items(0..<limit, isReversed: false, self).map { item in
      let label = item.searchLabel
      return SearchResults.Hit(
        item: item,
        label: Passage(text: label, highlights: search.ranges(in: label)))
    }
    return SearchResults.Group(kind: kind, total: total, hits: hits)
  }
}

extension ListStatement {
  /// Puts names first that are the query, then those that begin with it, then those that have its
  /// words one after the other.
  fileprivate mutating func rank(by words: [QueryWord], name column: String) {
    let phrase = " " + words.map(\.folded).joined(separator: " ")
    order =
      [
        .descending("instr(\(column) || ' ', ?) = 1"), .descending("instr(\(column), ?) = 1"),
        .descending("instr(\(column), ?) > 0"),
      ] + order
    // Other spellings follow a name after a second blank.
    orderArguments = [phrase + "  ", phrase, phrase]
  }
}

extension ListItem {
  /// The name of a thing that a search finds by its name.
  fileprivate var searchLabel: String {
    switch self {
    case .place(let summary): "\(summary.place.kind) \(summary.place.name)"
    case .model(let summary): summary.name
    case .indicator(let summary): summary.name
    case .document(let summary):
      summary.kind.isEmpty ? summary.number : "\(summary.kind) \(summary.number)"
    case .article(let summary): summary.article.title
    case .section, .relation, .year, .metricYear, .modelUse, .metric, .achievement, .citation: ""
    }
  }
}
