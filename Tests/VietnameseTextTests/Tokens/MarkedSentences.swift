import VietnameseText

/// A text with its sentences between ⟦ and ⟧.
enum MarkedSentences {
  /// The text without the marks.
  static func plain(_ marked: String) -> [UInt8] {
    Array(marked.filter { $0 != "⟦" && $0 != "⟧" }.utf8)
  }

  /// The text with its sentences marked as the module cuts them.
  static func marked(_ plain: [UInt8]) -> String {
    var marked = plain
    for range in Sentences.ranges(in: plain).reversed() {
      marked.insert(contentsOf: Array("⟧".utf8), at: range.upperBound)
      marked.insert(contentsOf: Array("⟦".utf8), at: range.lowerBound)
    }
    return String(decoding: marked, as: UTF8.self)
  }
}
