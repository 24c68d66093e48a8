import NewsModel

extension LibraryReader {
  /// The content of one unit: the units below it, then a row for each kind of facts that it has, for
  /// each unit that it became or was made of, and for each year with articles.
  ///
  /// Words typed into the list leave only units.
  func unitPage(_ query: ListQuery, range: Range<Int>) throws -> ListPage {
    let unit = query.filter.places.first
    let key = try unit.flatMap {
      try database.integer("SELECT place_key FROM place WHERE id = ?", [$0.rawValue])
    }
    guard let key, let place = try place(key) else {
      return ListPage(items: [], offset: range.lowerBound, total: 0)
    }
    let statement = childStatement(query, parent: key)
    let childCount = try statement.total(self)
    let rows = query.text.isEmpty ? try ownRows(of: place, key, query.filter) : []
    let children = try statement.items(
      range.clamped(to: 0..<childCount), isReversed: query.isReversed, self)
    let first = max(0, range.lowerBound - childCount)
    let end = min(rows.count, range.upperBound - childCount)
    return ListPage(
      items: children + (first < end ? rows[first..<end] : []), offset: range.lowerBound,
      total: childCount + rows.count)
  }

  private func ownRows(
    of place: Place, _ key: Int64, _ filter: LibraryFilter
  ) throws -> [ListItem] {
    try sections(of: place, filter: filter) + relations(of: place, key)
      + years(of: place, filter: filter)
  }

  private func sections(of place: Place, filter: LibraryFilter) throws -> [ListItem] {
    let contents: [ListQuery.Content] = [
      .models, .metrics, .achievements, .documents, .articles,
    ]
    let kept = try keptCounts(filter)
    return try contents.compactMap { content in
      let count =
        try kept?[content]
        ?? self.statement(for: ListQuery(content, filter: filter)).total(self)
      let section = UnitSection(content: content, place: place, count: count)
      return count > 0 ? .section(section) : nil
    }
  }

  /// The units of today that took it over; of a unit of today the known ones that it was made of.
  private func relations(of place: Place, _ key: Int64) throws -> [ListItem] {
    let became = try database.integers(
      """
      SELECT p.place_key FROM place_successor s JOIN place p USING (id)
      WHERE s.place_key = ? ORDER BY s.position
      """, [key])
    let madeOf = try database.integers(
      """
      SELECT p.place_key FROM place_today t JOIN place p USING (place_key)
        JOIN place_successor s ON s.place_key = p.place_key AND s.id = ?2
      WHERE t.today_key = ?1 ORDER BY p.articles DESC, p.name_order, p.place_key
      """, [key, place.id.rawValue])
    return try became.compactMap { try relation(.became, $0) }
      + madeOf.compactMap { try relation(.madeOf, $0) }
  }

  private func relation(_ kind: UnitRelation.Kind, _ key: Int64) throws -> ListItem? {
    guard let place = try place(key) else { return nil }
    let sql =
      place.isOfToday
      ? PlaceCounts.articlesOfToday : "SELECT articles FROM place WHERE place_key = ?"
    let count = Int(try database.integer(sql, [key]) ?? 0)
    return .relation(UnitRelation(kind: kind, place: place, articleCount: count))
  }

  /// The years with articles, the latest first.
  private func years(of place: Place, filter: LibraryFilter) throws -> [ListItem] {
    let counts = FacetCounts.years(
      of: try ArticleFinder(self).articles(listedBy: filter), try columns())
    let largest = counts.values.max() ?? 0
    return counts.sorted { $0.key > $1.key }.map { year, count in
      .year(UnitYear(place: place, year: year, articleCount: count, largestCount: largest))
    }
  }
}

extension FactCounts {
  /// The count of a section of a unit.
  fileprivate subscript(content: ListQuery.Content) -> Int? {
    switch content {
    case .articles: articles
    case .models: models
    case .metrics: metrics
    case .achievements: achievements
    case .documents: documents
    default: nil
    }
  }
}
