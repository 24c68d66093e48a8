import VietnameseText

/// What a name must have: all the words of a term, or exactly these.
struct NameCondition {
  private let words: [QueryWord]
  private let isBeginning: Bool

  init(_ term: QueryTerm) {
    words = term.words.map(\.typed)
    isBeginning = term.isBeginning
  }

  /// That a row `m` of a table of subjects has the words in its name or in another spelling of it.
  func words(ofSubject table: String) -> Conditions {
    guard table != "indicator" else {
      return IndicatorNames(words, isBeginning: isBeginning).condition
    }
    var conditions = Conditions()
    for (column, texts) in searched {
      let either = texts.map { _ in "instr(m.\(column), ?)" }.joined(separator: " OR ")
      conditions.require("(\(either))", .init(texts))
    }
    return conditions
  }

  /// That the name, or another spelling of it, is these words.
  func whole(ofSubject table: String) -> Conditions {
    var conditions = words(ofSubject: table)
    let name = "  " + words.map(\.folded).joined(separator: " ") + "  "
    conditions.require("instr(' ' || m.words_folded || ' ', ?)", [name])
    return conditions
  }

  /// Whether a name has the words.
  func matches(_ name: String) -> Bool {
    let keys = NameKeys(name)
    return searched.allSatisfy { column, texts in
      let text = column == "words_exact" ? keys.exact : keys.folded
      return texts.contains { text.contains($0) }
    }
  }

  /// Whether a name is these words.
  func isWhole(_ name: String) -> Bool {
    matches(name) && NameKeys(name).firstSpelling == words.map(\.folded).joined(separator: " ")
  }

  /// The column in which each word is looked for, and what: one of these.
  private var searched: [(column: String, texts: [String])] {
    words.enumerated().map { index, word in
      let column = word.hasMarks ? "words_exact" : "words_folded"
      guard isBeginning, index == words.count - 1 else {
        return (column, [" \(word.hasMarks ? word.exact : word.folded) "])
      }
      return (column, word.beginnings.map { " " + $0 })
    }
  }
}
