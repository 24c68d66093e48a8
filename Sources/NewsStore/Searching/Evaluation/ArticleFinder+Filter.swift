import NewsModel

// The articles that lists show.
extension ArticleFinder {
  /// The articles that a filter lets through.
  func articles(listedBy filter: LibraryFilter) throws -> ArticleSet {
    if let listed = try listed(by: filter) { return listed }
    var listed = all
    listed.formIntersection(try articles(filter.conditions(on: .article)))
    return listed
  }

  /// The same without reading a row of theirs; nil where a filter asks for more than units and years.
  func listed(by filter: LibraryFilter) throws -> ArticleSet? {
    guard filter.isOfPlacesAndYearsOnly else { return nil }
    var listed = all
    var units = Conditions()
    filter.requirePlaces(of: "p.place_key", &units)
    if !units.terms.isEmpty {
      let keys = try database.integers(
        "SELECT p.place_key FROM place p\(units.clause)", units.arguments)
      let wanted = ArticleSet(keys.lazy.map(Int.init))
      listed.formIntersection(columns.articles(\.subjects) { wanted.contains(Int($0)) })
    }
    if let years = filter.years {
      listed.formIntersection(columns.articles(\.years) { $0 > 0 && years.contains(Int($0)) })
    }
    return listed
  }
}
