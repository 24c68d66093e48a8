import GRDB
import VietnameseText

/// What the names of indicators must have. They are many, since every phrase of an article that is no
/// known one counts, and so have an index of their words.
struct IndicatorNames {
  /// All words of a name, of which the last may go on.
  private struct Wording {
    let words: [QueryWord]
    let isBeginning: Bool

    /// What the index must match.
    var match: String {
      let terms = words.enumerated().map { index, word in
        QueryTerm([.init(word)], isBeginning: isBeginning && index == words.count - 1)
      }
      return FullTextTerm.all(terms.map { FullTextTerm($0).match })
    }
  }

  /// More words than any name has; the rest is left out.
  private static let wordLimit = 32

  private let wordings: [Wording]

  /// Names that have the words.
  init(_ words: [QueryWord], isBeginning: Bool) {
    let known = Array(words.prefix(IndicatorNames.wordLimit))
    wordings = [Wording(words: known, isBeginning: isBeginning && known.count == words.count)]
  }

  /// Names that have the words of one reading of a query or of another; nil if there is no word in any.
  init?(anyOf readings: [Search.Reading]) {
    wordings = readings.filter { !$0.words.isEmpty }
      .flatMap { IndicatorNames($0.words, isBeginning: !$0.isComplete).wordings }
    guard !wordings.isEmpty else { return nil }
  }

  /// What the index of the names must match.
  var match: String { FullTextTerm.any(wordings.map(\.match)) }

  /// That a row `m` of the indicators is so named.
  var condition: Conditions {
    var conditions = Conditions()
    conditions.require(
      "m.indicator_key IN (SELECT rowid FROM indicator_words WHERE indicator_words MATCH ?)",
      [match])
    return conditions
  }

  /// The keys of all that are so named, in ascending order.
  func keys(in database: Database) throws -> [Int64] {
    try database.keyList(
      "SELECT rowid AS key FROM indicator_words WHERE indicator_words MATCH ?", [match])
  }
}

/// The indicators that a name means.
struct FoundIndicators: Sendable {
  /// How many there are.
  let total: Int
  /// The keys of those whose names are compared: of very many, the ones with the most figures.
  let compared: [Int64]
}
