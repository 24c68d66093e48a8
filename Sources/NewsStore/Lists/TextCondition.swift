import GRDB
import VietnameseText

/// That rows contain the words typed into a list, as `TextPattern` matches them: in any order, with
/// or without marks as they were typed, the last one also as the beginning of a longer word.
struct TextCondition {
  let words: [QueryWord]
  private let isComplete: Bool

  init(_ text: String) {
    words = QueryWord.words(of: text)
    isComplete = false
  }

  /// - Parameter reading: One meaning of a query.
  init(_ reading: Search.Reading) {
    self.init(reading.words, isBeginning: !reading.isComplete)
  }

  /// - Parameter isBeginning: Whether the last word may go on.
  init(_ words: [QueryWord], isBeginning: Bool) {
    self.words = words
    isComplete = !isBeginning
  }

  /// - Parameter columns: Expressions of text in the form of `NameKeys`, without marks and with.
  func require(in columns: (folded: String, exact: String), _ conditions: inout Conditions) {
    for (word, texts) in zip(words, searchedTexts) {
      let search = TextCondition.search(in: word.hasMarks ? columns.exact : columns.folded, texts)
      conditions.require("(\(search))", .init(texts))
    }
  }

  /// Requires the words that were typed with marks without them.
  func requireBare(in column: String, _ conditions: inout Conditions) {
    for (index, word) in words.enumerated() where word.hasMarks {
      let mayGoOn = index == words.count - 1 && !isComplete
      conditions.require("instr(\(column), ?)", [" " + word.folded + (mayGoOn ? "" : " ")])
    }
  }

  /// The same for facts, of which a word may be in the name of what they are about, or in that of
  /// their unit. The names are searched once, not for every fact.
  ///
  /// - Parameter subject: The table of what the facts are about; nil when their own row has the words.
  func require(ofFactsAbout subject: String?, _ conditions: inout Conditions) {
    for (word, texts) in zip(words, searchedTexts) {
      let column = word.hasMarks ? "words_exact" : "words_folded"
      let search = TextCondition.search(in: column, texts)
      let own =
        subject.map { "f.\($0)_key IN (SELECT \($0)_key FROM \($0) WHERE \(search))" }
        ?? TextCondition.search(in: "f.\(column)", texts)
      conditions.require(
        "(\(own) OR f.unit_key IN (SELECT place_key FROM place WHERE \(search)))",
        .init(texts + texts))
    }
  }

  private static func search(in column: String, _ texts: [String]) -> String {
    texts.map { _ in "instr(\(column), ?)" }.joined(separator: " OR ")
  }

  /// What is looked for, for each word one of: after a blank, and before one unless it may go on.
  var searchedTexts: [[String]] {
    words.enumerated().map { index, word in
      guard index == words.count - 1, !isComplete else {
        return [" \(word.hasMarks ? word.exact : word.folded) "]
      }
      return word.beginnings.map { " " + $0 }
    }
  }
}
