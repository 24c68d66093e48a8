import Foundation

/// One line of the report: how long something took, and how long the baseline took for the same.
struct Comparison {
  /// What was measured.
  var name: String
  /// Its time.
  var time: Duration
  /// What this project asks of itself; nil where it asks for nothing.
  var goal: Duration?
  /// What it is measured against.
  var baseline: String
  /// The time of that.
  var baselineTime: Duration
  /// How many bytes both went through; nil where a rate means nothing.
  var byteCount: Int?
  /// The ratio of the times that is wanted at most; nil where it does not matter.
  var ratioGoal: Double?

  /// The column heads of `row`.
  static let header =
    "what".padded(38) + "here".padded(14) + "goal".padded(10) + "baseline".padded(34)
    + "there".padded(14) + "time ratio".padded(12) + "goal"

  /// The line.
  var row: String {
    let ratio = String(format: "%.2f", time / baselineTime)
    let goal = goal.map { String(format: "%g ms", $0 / .milliseconds(1)) } ?? "-"
    let ratioGoal = ratioGoal.map { String(format: "%g", $0) } ?? "-"
    return "  " + name.padded(36) + figure(time).padded(14) + goal.padded(10)
      + baseline.padded(34) + figure(baselineTime).padded(14) + ratio.padded(12) + ratioGoal
  }

  private func figure(_ time: Duration) -> String {
    guard let byteCount else { return String(format: "%.3f ms", time / .milliseconds(1)) }
    return String(format: "%.1f MB/s", Double(byteCount) / 1e6 / (time / .seconds(1)))
  }
}
