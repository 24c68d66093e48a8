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

    /// The words without the last, if that is so short that very many names have a word which begins so:
    /// the index would have to join them all.
    var telling: Wording? {
      guard isBeginning, words.count > 1, let last = words.last,
        last.foldedKey.count < SearchQuery.tellingLength
      else { return nil }
      return Wording(words: words.dropLast(), isBeginning: false)
    }
  }

  /// More words than any name has; the rest is left out.
  private static let wordLimit = 32
  /// More names are not looked at one by one.
  private static let readNames = 2_000

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
    guard wordings.count == 1, let telling = wordings[0].telling else {
      return try keys(match, limit: -1, database)
    }
    let some = try keys(telling.match, limit: IndicatorNames.readNames + 1, database)
    guard some.count <= IndicatorNames.readNames else {
      return try keys(match, limit: -1, database)
    }
    return try keys(of: wordings[0], among: some, database)
  }

  private func keys(_ match: String, limit: Int, _ database: Database) throws -> [Int64] {
    try database.keyList(
      "SELECT rowid AS key FROM indicator_words WHERE indicator_words MATCH ? LIMIT ?",
      [match, limit])
  }

  /// Looks at the names themselves.
  private func keys(
    of wording: Wording, among some: [Int64], _ database: Database
  ) throws -> [Int64] {
    var named = Conditions()
    named.require("m.indicator_key = j.value")
    TextCondition(wording.words, isBeginning: true)
      .require(in: ("m.words_folded", "m.words_exact"), &named)
    return try database.integers(
      """
      SELECT m.indicator_key FROM json_each(?) j CROSS JOIN indicator m\(named.clause)
      ORDER BY j.key
      """, [LibraryReader.list(some)] + named.arguments)
  }
}

/// The indicators that a name means.
struct FoundIndicators: Sendable {
  /// How many there are.
  let total: Int
  /// The keys of those whose names are compared: of very many, the ones with the most figures.
  let compared: [Int64]
}
