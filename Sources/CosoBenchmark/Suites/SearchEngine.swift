import NewsStore

/// Somebody who searches, here or there.
struct SearchEngine {
  /// As the report calls it.
  var name: String
  /// How many times its time ours may be at most; nil for ourselves.
  var ratioGoal: Double?
  /// Does the work of a query and takes the time of it, the engine having done it once before.
  var find: (_ query: String) async throws -> (time: Duration, total: Int)

  /// As many hits as a screen may show.
  private static let limit = 50

  /// The library.
  static func coso(_ library: Library) -> SearchEngine {
    SearchEngine(name: "coso") { query in
      try await second { try await library.searchArticles(query, limit: limit).total }
    }
  }

  /// The plain table, best first, with the number of all.
  static func plain(_ table: PlainTable) -> SearchEngine {
    SearchEngine(name: "FTS5, bm25, count", ratioGoal: 1) { query in
      try await second { try table.find(query, limit: limit).total }
    }
  }

  /// A rival that has its texts.
  static func rival(_ rival: SearchRival) -> SearchEngine {
    SearchEngine(name: rival.name, ratioGoal: rival.ratioGoal) { query in
      try rival.find(query, limit: limit)
    }
  }

  /// The facets of the library.
  static func facets(_ library: Library) -> SearchEngine {
    SearchEngine(name: "coso") { query in
      try await second { try await library.facets(of: query, limit: 20).count }
    }
  }

  /// The second of two runs.
  private static func second(
    _ work: () async throws -> Int
  ) async rethrows -> (time: Duration, total: Int) {
    Stopwatch.keep(try await work())
    var total = 0
    let time = try await Stopwatch.time { total = try await work() }
    return (time, total)
  }
}
