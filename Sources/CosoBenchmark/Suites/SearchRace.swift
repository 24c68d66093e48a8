import Foundation

/// The same queries put to several engines in turn, so that a slow moment hits all alike.
struct SearchRace {
  /// Ourselves first.
  let engines: [SearchEngine]
  let queries: [String]
  /// By engine and query.
  private(set) var times: [[Duration]]
  /// How many hits all queries have together, by engine.
  private(set) var totals: [Int]

  init(_ engines: [SearchEngine], _ queries: [String]) async throws {
    (self.engines, self.queries) = (engines, queries)
    times = engines.map { _ in [] }
    totals = engines.map { _ in 0 }
    for query in queries {
      for (place, engine) in engines.enumerated() {
        let (time, total) = try await engine.find(query)
        times[place].append(time)
        totals[place] += total
      }
    }
  }

  /// A row for each engine but the first: a share of the times is no longer than what it says.
  func comparisons(_ name: String, share: Double, goal: Duration) -> [Comparison] {
    zip(engines, times).dropFirst().map { engine, theirs in
      Comparison(
        name: name, time: Stopwatch.quantile(share, of: times[0]), goal: goal,
        baseline: engine.name, baselineTime: Stopwatch.quantile(share, of: theirs),
        ratioGoal: engine.ratioGoal)
    }
  }

  /// The queries that took us longest, with the time of every engine.
  func slowest(_ count: Int) -> [String] {
    let worst = queries.indices.sorted { times[0][$0] > times[0][$1] }.prefix(count)
    let head = engines.map { $0.name.padded(20) }.joined()
    return ["slowest queries, ms".padded(38) + head]
      + worst.map { place in
        let cells = times.map { String(format: "%.3f", $0[place] / .milliseconds(1)).padded(20) }
        return "  " + "'\(queries[place].prefix(32))'".padded(36) + cells.joined()
      }
  }

  /// How many hits each engine has counted: engines that find the same have done the same.
  var hits: String {
    zip(engines, totals).map { "\($0.name) \($1)" }.joined(separator: "; ")
  }
}
