import GRDB
import NewsModel
import VietnameseText

// Hits among names. These are lists like any other, filtered by the query and put in the order of
// how well the name fits.
extension LibraryReader {
  /// Indicators whose name has all words. They may be very many: of so many the names of those with the
  /// most figures are compared.
  func indicatorHits(_ search: Search, limit: Int) throws -> SearchResults.Group {
    guard let names = IndicatorNames(anyOf: search.readings) else {
      return SearchResults.Group(kind: .indicators, total: 0, hits: [])
    }
    let found = try found(names, limit: max(limit, LibraryReader.comparedNames / 10))
    var statement = statement(for: ListQuery(.indicators))
    statement.conditions.require(
      "m.indicator_key IN (SELECT value FROM json_each(?))", [LibraryReader.list(found.compared)])
    statement.rank(by: search.readings[0].words, name: "m.words_folded")
    return try group(.indicators, statement, search, total: found.total, limit: limit)
  }

  private static let comparedNames = 1_000

  /// What an index of many names says of a letter or two takes longest, and is asked for again and again.
  private func found(_ names: IndicatorNames, limit: Int) throws -> FoundIndicators {
    let question = "\(limit) \(names.match)"
    if let known = memory.indicators[question] { return known }
    let keys = try names.keys(in: database)
    let total = keys.count
    guard total > LibraryReader.comparedNames else {
      return FoundIndicators(total: total, compared: keys.map(Int64.init))
    }
    let found = FoundIndicators(total: total, compared: try mostReported(of: keys, limit: limit))
    memory.indicators[question] = found
    return found
  }

  /// Those of some indicators that have the most figures.
  private func mostReported(of wanted: NumberSet, limit: Int) throws -> [Int64] {
    let keys = try Int64.fetchCursor(
      database.cachedStatement(
        sql: "SELECT indicator_key FROM indicator ORDER BY metrics DESC, name_order"))
    var found: [Int64] = []
    while found.count < limit, let key = try keys.next() {
      if wanted.contains(Int(key)) { found.append(key) }
    }
    return found
  }

  /// Units whose name, with its kind, has all words; if there is none, those whose name has them
  /// together with the names of the units above: `tú sơn kiến thụy`.
  func placeHits(_ search: Search, limit: Int) throws -> SearchResults.Group {
    try nameHits(.places, .place, unitStatement(), key: "p.place_key", search, limit: limit)
  }

  /// Models or documents whose name has all words.
  func subjectHits(
    _ kind: SearchResults.Kind, _ content: ListQuery.Content, _ names: NameTable.Kind,
    _ search: Search, limit: Int
  ) throws -> SearchResults.Group {
    try nameHits(
      kind, names, statement(for: ListQuery(content)), key: "m.\(names.rawValue)_key", search,
      limit: limit)
  }

  private func nameHits(
    _ kind: SearchResults.Kind, _ names: NameTable.Kind, _ statement: ListStatement, key: String,
    _ search: Search, limit: Int
  ) throws -> SearchResults.Group {
    let found = try self.names(of: names).hits(search, limit: limit)
    return try group(
      kind, statement.of(found.keys, column: key), search, total: found.total, limit: limit)
  }

  /// Units of all levels and times; those of today with all that was said of those they were made of.
  private func unitStatement() -> ListStatement {
    var statement = placeStatement(ListQuery(.communes))
    let place = statement.item
    statement.item = { reader, row in
      guard case .place(let summary) = try place(reader, row), summary.place.isOfToday else {
        return try place(reader, row)
      }
      let today = try reader.todayStatement(row.at(0)).items(0..<1, isReversed: false, reader)
      return today.first ?? .place(summary)
    }
    return statement
  }

  private func group(
    _ kind: SearchResults.Kind, _ statement: ListStatement, _ search: Search, total: Int, limit: Int
  ) throws -> SearchResults.Group {
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
  /// The rows of some keys, in their order.
  fileprivate func of(_ keys: [Int64], column: String) -> ListStatement {
    var statement = self
    statement.tables = "json_each(?) j CROSS JOIN \(tables)"
    statement.tableArguments = [LibraryReader.list(keys)]
    statement.conditions = Conditions()
    statement.conditions.require("\(column) = j.value")
    statement.order = [.ascending("j.key")]
    return statement
  }

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
