import Foundation

/// One line of the report: how long something took, and how long the baseline took for the same.
struct Comparison {
  /// What was measured.
  var name: String
  /// Its time.
  var time: Duration
  /// What it is measured against.
  var baseline: String
  /// The time of that.
  var baselineTime: Duration
  /// How many bytes both went through; nil where a rate means nothing.
  var byteCount: Int?

  /// The column heads of `row`.
  static let header =
    "what".padded(38) + "here".padded(14) + "baseline".padded(34) + "there".padded(14)
    + "time ratio"

  /// The line.
  var row: String {
    let ratio = time / baselineTime
    return "  " + name.padded(36) + figure(time).padded(14) + baseline.padded(34)
      + figure(baselineTime).padded(14) + String(format: "%.2f", ratio)
  }

  private func figure(_ time: Duration) -> String {
    guard let byteCount else { return String(format: "%.3f ms", time / .milliseconds(1)) }
    return String(format: "%.1f MB/s", Double(byteCount) / 1e6 / (time / .seconds(1)))
  }
}
