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
      if let id = filter.onlyIndicator { return try PlacedFacts.all(.metric, about: id, database) }
      return filter.isOfPlacesOnly ? try PlacedFacts(.metric, of: filter, database) : nil
    case (.modelUses, nil), (.modelUses, .place):
      if let id = filter.onlyModel { return try PlacedFacts.all(.modelUse, about: id, database) }
      return filter.isOfPlacesOnly ? try PlacedFacts(.modelUse, of: filter, database) : nil
    default: return nil
    }
  }
}

extension LibraryFilter {
  /// The identity of the indicator that it asks for, if it asks for nothing else.
  fileprivate var onlyIndicator: String? {
    var rest = self
    rest.indicatorKey = nil
    return rest.isEmpty ? indicatorKey.map(Metric.indicatorKey) : nil
  }

  /// The identity of the model that it asks for, if it asks for nothing else.
  fileprivate var onlyModel: String? {
    var rest = self
    rest.modelID = nil
    return rest.isEmpty ? modelID : nil
  }
}
