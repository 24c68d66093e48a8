import NewsModel

extension LibraryReader {
  /// The order of a list whose rows can be found without reading those before them; nil for others.
  func rowOrder(of query: ListQuery) throws -> (any RowOrder)? {
    let filter = query.filter
    guard query.text.isEmpty, !filter.isEmpty else { return nil }
    switch (query.content, query.sort) {
    case (.articles, .name), (.articles, .place): return nil
    case (.articles, _):
      return try ArticleFinder(self).listed(by: filter).map { NewestArticles($0, try columns()) }
    case (.metrics, nil), (.metrics, .place):
      return filter.isOfPlacesOnly ? try PlacedFacts(.metric, of: filter, database) : nil
    case (.modelUses, nil), (.modelUses, .place):
      return filter.isOfPlacesOnly ? try PlacedFacts(.modelUse, of: filter, database) : nil
    default: return nil
    }
  }
}
