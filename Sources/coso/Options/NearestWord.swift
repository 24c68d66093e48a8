import Foundation
import VietnameseText

/// Finds the word that was probably meant.
enum NearestWord {
  /// The nearest of some words by edit distance; nil when none is near: more than a third of the
  /// letters would have to change.
  static func nearest(to typed: String, among words: [String]) -> String? {
    words.compactMap { word in
      EditDistance.between(typed, word, atMost: max(1, word.count / 3)).map { (word, $0) }
    }
    .min { $0.1 < $1.1 }?.0
  }
}

/// Whether a path leads to anything.
enum SourceExistence {
  static func exists(_ path: String) -> Bool {
    path == "-" || FileManager.default.fileExists(atPath: path)
  }
}
