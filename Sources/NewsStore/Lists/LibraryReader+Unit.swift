import NewsModel

extension LibraryReader {
  /// The content of one unit: the units below it, then a row for each kind of facts that it has.
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
    let sections = query.text.isEmpty ? try sections(of: place, filter: query.filter) : []
    let total = childCount + sections.count
    let children = try statement.items(
      range.clamped(to: 0..<childCount), isReversed: query.isReversed, self)
    let first = max(0, range.lowerBound - childCount)
    let end = min(sections.count, range.upperBound - childCount)
    let rest = first < end ? sections[first..<end].map(ListItem.section) : []
    return ListPage(items: children + rest, offset: range.lowerBound, total: total)
  }

  private func sections(of place: Place, filter: LibraryFilter) throws -> [UnitSection] {
    let contents: [ListQuery.Content] = [
      .models, .metrics, .achievements, .documents, .articles,
    ]
    return try contents.compactMap { content in
      let count = try self.statement(for: ListQuery(content, filter: filter)).total(self)
      return count > 0 ? UnitSection(content: content, place: place, count: count) : nil
    }
  }
}
