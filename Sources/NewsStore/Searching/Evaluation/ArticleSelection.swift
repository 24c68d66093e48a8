import GRDB

/// The articles that a query means, as statements ask for them: what the full text must match, and
/// conditions on the table `article f`.
struct ArticleSelection {
  /// What the full text must match; nil when the conditions say all.
  var match: String?
  /// What else must hold.
  var conditions: Conditions
  /// Matches articles in which the words of an alternative stand in the order typed, one after the
  /// other; nil for single words, to which that says nothing.
  var row: String?
  /// Whether `row` matches only what `match` does, so that it can be asked for alone.
  var isRowEnough = false

  /// The articles by their numbers, where nothing but single words is asked.
  var articles: ArticleSet?

  /// Whether nothing but the full text is asked.
  var isOfWordsOnly: Bool { match != nil && conditions.terms.isEmpty }

  /// Tables and conditions, with what the full text must match instead of `match`.
  func source(matching other: String? = nil) -> (sql: String, arguments: StatementArguments) {
    guard let match = other ?? match else {
      return (" FROM article f" + conditions.clause, conditions.arguments)
    }
    var all = Conditions()
    all.require("article_words MATCH ?", [match])
    all.require(conditions)
    return (
      " FROM article_words JOIN article f ON f.article_key = article_words.rowid" + all.clause,
      all.arguments
    )
  }

  /// That the full text of an article matches.
  static func matching(_ query: String) -> Conditions {
    var conditions = Conditions()
    conditions.require(
      "f.article_key IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)", [query])
    return conditions
  }

  /// That an article is one of these.
  static func keys(_ keys: [Int64]) -> Conditions {
    var conditions = Conditions()
    let list = "[" + keys.map(String.init).joined(separator: ",") + "]"
    conditions.require("f.article_key IN (SELECT value FROM json_each(?))", [list])
    return conditions
  }
}

extension Conditions {
  /// That all conditions of any of some sets hold.
  static func any(_ sets: [Conditions]) -> Conditions {
    var conditions = Conditions()
    conditions.require(anyOf: sets)
    return conditions
  }

  /// That not all of some conditions hold; those that are unknown do not.
  static func not(_ conditions: Conditions) -> Conditions {
    var negated = Conditions()
    negated.require("(\(conditions.all)) IS NOT TRUE", conditions.arguments)
    return negated
  }
}
