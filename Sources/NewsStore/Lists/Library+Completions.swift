import GRDB
import NewsModel

extension Library {
  /// The names that have the words of a value that is being typed, those in most use first.
  ///
  /// - Parameters:
  ///   - value: What was typed, with or without marks.
  ///   - content: What the list shows that is filtered by it.
  /// - Returns: At most `limit` names; none for years.
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func names(
    for field: FilterField, _ value: String, in content: ListQuery.Content, limit: Int
  ) async throws -> [String] {
    try await reading { reader in
      switch field {
      case .year: []
      case .place: try reader.placeNames(value, limit: limit)
      case .sponsor: try reader.wordings(value, .modelSponsor, limit: limit)
      case .issuer: try reader.wordings(value, .documentIssuer, limit: limit)
      case .kind:
        try reader.wordings(
          value, content == .documents || content == .citations ? .documentKind : .modelKind,
          limit: limit)
      }
    }
  }
}

extension LibraryReader {
  fileprivate func placeNames(_ value: String, limit: Int) throws -> [String] {
    var conditions = Conditions()
    TextCondition(value).require(in: ("p.words_folded", "p.words_exact"), &conditions)
    let sql = """
      SELECT p.name FROM place p\(conditions.clause)
      GROUP BY p.name ORDER BY max(p.articles) DESC, p.name_order LIMIT ?
      """
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: conditions.arguments + [limit])
  }

  fileprivate func wordings(_ value: String, _ kind: TallyKind, limit: Int) throws -> [String] {
    var conditions = Conditions()
    conditions.require("kind = ?", [kind.rawValue])
    TextCondition(value).require(in: ("name_words(member)", "exact_words(member)"), &conditions)
    let sql = """
      SELECT member FROM tally\(conditions.clause)
      GROUP BY member ORDER BY sum(uses) DESC, member LIMIT ?
      """
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: conditions.arguments + [limit])
  }
}
