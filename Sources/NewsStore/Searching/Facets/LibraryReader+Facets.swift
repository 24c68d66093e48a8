import GRDB
import NewsModel

extension LibraryReader {
  /// What articles are spread over; the queries of the values are left open.
  func facets(
    of query: SearchQuery, filter: LibraryFilter, limit: Int
  ) throws -> [SearchFacet] {
    guard !query.isEmpty else { return [] }
    let finder = try ArticleFinder(self)
    let counts = FacetCounts(
      try finder.articles(of: query, filter: filter), finder.columns)
    let units = try UnitFacets(counts.subjects, database)
    let facets = try SearchFacet.Kind.allCases.map { kind in
      switch kind {
      case .province: units.facet(kind, of: .province, limit: limit)
      case .district: units.facet(kind, of: .district, limit: limit)
      case .commune: units.facet(kind, of: .commune, limit: limit)
      case .year: years(counts.years, limit: limit)
      case .outlet: try outlets(counts.outlets, limit: limit)
      case .model: try models(counts.models, limit: limit)
      }
    }
    return facets.filter { !$0.values.isEmpty }
  }

  /// The years, the latest first.
  private func years(_ counts: [Int: Int], limit: Int) -> SearchFacet {
    let values = counts.sorted { $0.key > $1.key }.prefix(limit).map { year, count in
      SearchFacet.Value(
        name: String(year), count: count,
        field: QueryField.year.name + ":" + QueryYears.text(of: year...year), query: "")
    }
    return SearchFacet(kind: .year, total: counts.count, values: values)
  }

  private func outlets(_ counts: [Int64: Int], limit: Int) throws -> SearchFacet {
    let names = try ArticleColumns.outletNames(in: database)
    let named = counts.map { (name: names[$0.key] ?? "", count: $0.value) }
    let values = named.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(limit)
      .map { SearchFacet.Value(.outlet, name: $0.name, count: $0.count) }
    return SearchFacet(kind: .outlet, total: counts.count, values: values)
  }

  private func models(_ counts: [Int64: Int], limit: Int) throws -> SearchFacet {
    let first = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    var names: [Int64: String] = [:]
    for row in try database.rows(
      "SELECT model_key, name FROM model WHERE model_key IN (SELECT value FROM json_each(?))",
      [LibraryReader.list(first.map(\.key))])
    {
      names[try row.at(0)] = try row.at(1)
    }
    let values = first.compactMap { key, count in
      names[key].map { SearchFacet.Value(.model, name: $0, count: count) }
    }
    return SearchFacet(kind: .model, total: counts.count, values: values)
  }
}

extension SearchFacet.Value {
  /// A value that is typed as its whole name.
  fileprivate init(_ field: QueryField, name: String, count: Int) {
    let words = QueryTerm.Word.words(of: name).map(\.typed.shown)
    self.init(
      name: name, count: count, field: "\(field.name):\"\(words.joined(separator: " "))\"",
      query: "")
  }
}
