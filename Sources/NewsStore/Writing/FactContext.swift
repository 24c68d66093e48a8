import NewsModel

/// What the facts of one article share.
struct FactContext {
  let articleKey: Int64
  /// The unit that the article is mainly about.
  let subject: Int64?
  /// The year the article was published.
  let year: Int?
  /// The keys of the units that facts name.
  var places: [PlaceID: Int64] = [:]

  /// Whether a fact names a unit that is known.
  func isKnown(_ id: PlaceID?) -> Bool { key(of: id) != nil }

  /// The key of the unit that a fact counts under: the one it names, else the article's subject.
  func unitKey(_ id: PlaceID?) -> Int64? { key(of: id) ?? subject }

  private func key(of id: PlaceID?) -> Int64? { id.flatMap { places[$0] } }
}
