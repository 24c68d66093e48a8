import GRDB
import VietnameseText

/// What the names of indicators must have. They are many, since every phrase of an article that is no
/// known one counts, and so have an index of their words.
struct IndicatorNames {
  /// More words than any name has; the rest is left out.
  private static let wordLimit = 32

  /// Of each the words of a name, of which the last may go on. Where in a name one stands is not told.
  private let wordings: [FullTextRow]

  /// Names that have the words.
  init(_ words: [QueryWord], isBeginning: Bool) {
    let known = Array(words.prefix(IndicatorNames.wordLimit))
    wordings = [FullTextRow(known, isBeginning: isBeginning && known.count == words.count)]
  }

  /// Names that have the words of one reading of a query or of another; nil if there is no word in any.
  init?(anyOf readings: [Search.Reading]) {
    wordings = readings.filter { !$0.words.isEmpty }
      .flatMap { IndicatorNames($0.words, isBeginning: !$0.isComplete).wordings }
    guard !wordings.isEmpty else { return nil }
  }

  /// What the index of the names must match.
  var match: String {
    FullTextTerm.any(wordings.map { FullTextTerm.all($0.each.map(\.match)) })
  }

  /// That a row `m` of the indicators is so named.
  var condition: Conditions {
    var conditions = Conditions()
    conditions.require(
      "m.indicator_key IN (SELECT rowid FROM indicator_words WHERE indicator_words MATCH ?)",
      [match])
    return conditions
  }

  /// The keys of all that are so named.
  func keys(in database: Database) throws -> NumberSet {
    guard wordings.allSatisfy(\.isPlain) else {
      let keys = try database.keyList(
        "SELECT rowid AS key FROM indicator_words WHERE indicator_words MATCH ?", [match])
      return NumberSet(keys.lazy.map(Int.init).filter(FullTextIndex.rowRange.contains))
    }
    let index = try FullTextIndex("indicator_words", .beginnings(letters: 2), in: database)
    var keys = NumberSet()
    for wording in wordings {
      var having: NumberSet?
      for word in wording.each where having?.isEmpty != true {
        let some = try index.rows(having: word)
        having = having?.intersection(some) ?? some
      }
      if let having { keys.formUnion(having) }
    }
    return keys
  }
}

extension FullTextIndex {
  /// The numbers of the rows that have a word by itself.
  fileprivate func rows(having row: FullTextRow) throws -> NumberSet {
    var rows = NumberSet()
    for word in row.wholeWords { rows.formUnion(try self.rows(having: word, isBeginning: false)) }
    for beginning in row.beginnings ?? [] {
      rows.formUnion(try self.rows(having: beginning, isBeginning: true))
    }
    return rows
  }
}

/// The indicators that a name means.
struct FoundIndicators: Sendable {
  /// How many there are.
  let total: Int
  /// The keys of those whose names are compared: of very many, the ones with the most figures.
  let compared: [Int64]
}
