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
    for (word, text) in zip(words, searchedTexts) {
      let column = word.hasMarks ? columns.exact : columns.folded
      conditions.require("instr(\(column), ?)", [text])
    }
  }

  /// The same for facts, of which a word may be in the name of what they are about, or in that of
  /// their unit. The names are searched once, not for every fact.
  ///
  /// - Parameter subject: The table of what the facts are about; nil when their own row has the words.
  func require(ofFactsAbout subject: String?, _ conditions: inout Conditions) {
    for (word, text) in zip(words, searchedTexts) {
      let column = word.hasMarks ? "words_exact" : "words_folded"
      let own =
        subject.map {
          "f.\($0)_key IN (SELECT \($0)_key FROM \($0) WHERE instr(\(column), ?))"
        } ?? "instr(f.\(column), ?)"
      conditions.require(
        "(\(own) OR f.unit_key IN (SELECT place_key FROM place WHERE instr(\(column), ?)))",
        [text, text])
    }
  }

  /// What is looked for, for each word: after a blank, and before one unless it may go on.
  private var searchedTexts: [String] {
    words.enumerated().map { index, word in
      let end = index == words.count - 1 ? "" : " "
      return " \(word.hasMarks ? word.exact : word.folded)\(end)"
    }
  }
}
