/// A query near one that finds nothing, which finds something.
public struct SearchSuggestion: Hashable, Sendable {
  /// What was changed in the query.
  public enum Change: Hashable, Sendable {
    /// A word is looked for with any marks.
    case anyMarks(String)
    /// A word for another that is nearly the same.
    case replaced(String, by: String)
    /// Words that had to stand one after the other may stand anywhere.
    case anyOrder(String)
    /// A word, phrase or field was left out.
    case dropped(String)
  }

  /// The query, as it would be typed.
  public var query: String
  /// What was changed, in the order of the query.
  public var changes: [Change]
  /// How many articles it finds.
  public var total: Int

  /// A query with what was changed to get it.
  public init(query: String, changes: [Change], total: Int) {
    self.query = query
    self.changes = changes
    self.total = total
  }

  /// What was changed, in one line.
  public func sentence(in language: Language) -> String {
    changes.map { $0.phrase(in: language) }.joined(separator: ", ")
  }
}

extension SearchSuggestion.Change {
  /// What was changed, as part of a sentence.
  public func phrase(in language: Language) -> String {
    switch self {
    case .anyMarks(let word): language("\(word) không xét dấu", "\(word) with any marks")
    case .replaced(let word, let other): language("\(other) thay \(word)", "\(other) for \(word)")
    case .anyOrder(let words):
      language("các từ \(words) không cần liền nhau", "the words \(words) in any order")
    case .dropped(let part): language("bỏ \(part)", "without \(part)")
    }
  }
}
