/// Articles that the full text has listed for a query, the newest first.
struct SeenArticles: Sendable {
  /// Their keys, the greatest first.
  var keys: [Int64] = []
  /// Whether these are all.
  var isComplete = false
}
