import Foundation

/// One job of the text core, and the same job done by others in the same rounds.
struct Race {
  /// Somebody who does the job.
  struct Runner {
    /// The column it is reported in.
    var name: String
    /// The job, done once on all texts.
    var work: () throws -> Void
  }

  /// What is done.
  var job: String
  /// How many bytes of UTF-8 that is.
  var byteCount: Int
  /// What this project asks of itself, in MB/s; nil where it asks for nothing.
  var goal: Double?
  /// Ours.
  var work: () throws -> Void
  /// Theirs.
  var rivals: [Runner]

  /// Runs everybody in turn, round after round, so that a slow moment hits all alike.
  func run(rounds: Int = 5) throws -> Result {
    let runners = [Runner(name: "coso", work: work)] + rivals
    for runner in runners { try runner.work() }
    var times: [String: [Duration]] = [:]
    for _ in 0..<rounds {
      for runner in runners {
        times[runner.name, default: []].append(try ContinuousClock().measure(runner.work))
      }
    }
    let speeds = times.mapValues { times in
      Double(byteCount) / 1e6 / (Stopwatch.quantile(0.5, of: times) / .seconds(1))
    }
    return Result(race: self, speeds: speeds)
  }

  /// What came out: a line of the report.
  struct Result {
    var race: Race
    /// MB/s by the name of the runner.
    var speeds: [String: Double]

    /// The line: our speed, the goal, and how many times as fast as each rival that is.
    func row(columns: [String]) -> String {
      let ours = speeds["coso"] ?? 0
      let goal = race.goal.map { String(format: "%.0f", $0) } ?? "-"
      let cells = columns.map { column in
        speeds[column].map { String(format: "%.2f× (%.0f)", ours / $0, $0) } ?? "-"
      }
      return "  " + race.job.padded(34) + String(format: "%.0f", ours).leftPadded(8)
        + goal.leftPadded(8) + "  " + cells.map { $0.padded(16) }.joined()
    }
  }

  /// The column heads of the rows.
  static func header(columns: [String]) -> String {
    "  " + "job".padded(34) + "MB/s".leftPadded(8) + "goal".leftPadded(8) + "  "
      + columns.map { "× \($0)".padded(16) }.joined()
  }
}

extension String {
  func padded(_ width: Int) -> String {
    padding(toLength: max(width, count), withPad: " ", startingAt: 0)
  }

  func leftPadded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
