import GRDB
import NewsModel

extension Library {
  /// A stretch of a list.
  ///
  /// Words in the query's `text` are looked for at the beginnings of words in the names that a row
  /// shows; typed without marks they match all spellings, with marks only the same. A sort key that
  /// the content does not have gives its own order.
  ///
  /// - Parameter range: The 0-based positions that are wanted; what lies beyond the end is left out.
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func page(_ query: ListQuery, range: Range<Int>) async throws -> ListPage {
    let range = max(0, range.lowerBound)..<max(0, range.upperBound)
    return try await reading { reader in
      if query.content == .unit { return try reader.unitPage(query, range: range) }
      if query.content == .metricYears { return try reader.metricYearPage(query, range: range) }
      return try reader.page(query, range: range)
    }
  }

  /// How much the library holds.
  ///
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func totals() async throws -> LibraryTotals {
    try await reading { try $0.totals() }
  }
}

extension LibraryReader {
  /// A stretch of any list but `unit` and `metricYears`.
  fileprivate func page(_ query: ListQuery, range: Range<Int>) throws -> ListPage {
    let statement = statement(for: query)
    if let order = try rowOrder(of: query) {
      let keys = try order.window(range, isReversed: query.isReversed)
      return ListPage(
        items: try statement.items(keys, self), offset: range.lowerBound, total: order.count)
    }
    let total = try total(of: query, statement)
    let items = try statement.items(
      range.clamped(to: 0..<total), of: total, isReversed: query.isReversed, self)
    return ListPage(items: items, offset: range.lowerBound, total: total)
  }

  /// The statement of any list but `unit`.
  func statement(for query: ListQuery) -> ListStatement {
    switch query.content {
    case .provinces: placeStatement(query, level: .province)
    case .districts: placeStatement(query, level: .district)
    case .communes, .unit: placeStatement(query, level: .commune)
    case .articles: articleStatement(query)
    case .models: modelStatement(query)
    case .modelUses: modelUseStatement(query)
    case .indicators: indicatorStatement(query)
    case .metrics, .metricYears: metricStatement(query)
    case .achievements: achievementStatement(query)
    case .documents: documentStatement(query)
    case .citations: citationStatement(query)
    }
  }

  /// The number of rows: of a whole kind from the totals that the writer keeps, else counted.
  func total(of query: ListQuery, _ statement: ListStatement) throws -> Int {
    guard query.text.isEmpty, query.filter.isEmpty, !query.isOfUnitsOfToday else {
      return try statement.total(self)
    }
    return try storedTotals()[query.content.totalName] ?? 0
  }

  func totals() throws -> LibraryTotals {
    let totals = try storedTotals()
    var counts = FactCounts()
    counts.articles = totals["articles"] ?? 0
    counts.models = totals["models"] ?? 0
    counts.metrics = totals["metrics"] ?? 0
    counts.achievements = totals["achievements"] ?? 0
    counts.documents = totals["documents"] ?? 0
    return LibraryTotals(
      counts: counts,
      places: [
        .province: totals["provinces"] ?? 0, .district: totals["districts"] ?? 0,
        .commune: totals["communes"] ?? 0,
      ])
  }

  private func storedTotals() throws -> [String: Int] {
    let rows = try database.rows("SELECT name, value FROM total")
    return try Dictionary(
      rows.map { (try $0.at(0) as String, try $0.at(1) as Int) }, uniquingKeysWith: { $1 })
  }
}

extension ListQuery {
  /// Whether its rows are the units of today, which the writer keeps no number of.
  fileprivate var isOfUnitsOfToday: Bool {
    filter.era == .today && content.isOfUnits
  }
}

extension ListQuery.Content {
  /// The row of the table `total` that has the number of all rows.
  fileprivate var totalName: String { self == .modelUses ? "model_uses" : rawValue }
}
