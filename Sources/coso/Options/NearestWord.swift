import Foundation

/// Finds the word that was probably meant.
enum NearestWord {
  /// The nearest of some words by edit distance; nil when none is near: more than a third of the
  /// letters would have to change.
  static func nearest(to typed: String, among words: [String]) -> String? {
    let best = words.map { (word: $0, distance: distance(Array(typed.utf8), Array($0.utf8))) }
      .min { $0.distance < $1.distance }
    guard let best, best.distance * 3 <= max(3, best.word.utf8.count) else { return nil }
    return best.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        let isSwap =
          row > 0 && column > 0 && byte == right[column - 1] && left[row - 1] == other
        if isSwap { cost = min(cost, beforePrevious[column - 1] + 1) }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}

/// Whether a path leads to anything.
enum SourceExistence {
  static func exists(_ path: String) -> Bool {
    path == "-" || FileManager.default.fileExists(atPath: path)
  }
}
