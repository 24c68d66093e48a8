import GRDB
import VietnameseText

/// That rows contain the words typed into a list, as `TextPattern` matches them: in any order, with
/// or without marks as they were typed, the last one also as the beginning of a longer word.
struct TextCondition {
  let words: [QueryWord]

  init(_ text: String) {
    words = QueryWord.words(of: text)
  }

  /// - Parameter columns: Expressions of text in the form of `NameKeys`, without marks and with.
  func require(in columns: (folded: String, exact: String), _ conditions: inout Conditions) {
    for (index, word) in words.enumerated() {
      let end = index == words.count - 1 ? "" : " "
      let column = word.hasMarks ? columns.exact : columns.folded
      conditions.require(
        "instr(\(column), ?)", [" \(word.hasMarks ? word.exact : word.folded)\(end)"])
    }
  }
}
