import GRDB
import NewsModel
import VietnameseText

/// How the articles that a query means are put in order.
struct ArticleRanking {
  /// How many articles can be compared in a time that nobody notices.
  struct Limits {
    /// Up to so many, headlines are looked at.
    var headlines = 400
    /// Of more than so many, those with the words one after the other would be too many to be first.
    var rows = 100_000
  }

  /// What is compared.
  enum Method {
    /// Headlines and the order of the words, of every article; no order where it says nothing.
    case headlines(RankedRow?)
    /// Whether the words stand one after the other.
    case rows(RankedRow)
    /// The day of publication only.
    case date
  }

  let method: Method

  /// - Parameters:
  ///   - total: how many articles there are.
  ///   - isHalfTyped: tells of a last word whether it is hardly more than the beginning of others.
  init(
    _ query: SearchQuery, total: Int, wanted: SearchOrder, limits: Limits = Limits(),
    isHalfTyped: (QueryWord) throws -> Bool
  ) rethrows {
    let asksForWords = query.alternatives.contains { !$0.required.isEmpty }
    guard wanted != .date, asksForWords, total <= max(limits.headlines, limits.rows) else {
      method = .date
      return
    }
    let rows = try query.alternatives.compactMap { try $0.rankedRow(isHalfTyped) }
    // To single words their order says nothing.
    let row = rows.contains(where: \.isPhrase) ? RankedRow(rows) : nil
    if total <= limits.headlines {
      method = .headlines(row)
    } else {
      method = row.map { .rows($0) } ?? .date
    }
  }

  /// The order that this amounts to.
  var order: SearchOrder {
    if case .date = method { .date } else { .relevance }
  }

  /// How well headlines fit, as an expression of SQL: words one after the other, and all words.
  static func score(_ query: SearchQuery) -> Conditions {
    let alternatives = query.alternatives.filter { !$0.required.isEmpty }
    var score = Conditions()
    score.require("4 *", headline: alternatives.map { [$0.row] })
    score.require("2 *", headline: alternatives.map(\.required))
    return score
  }
}

extension SearchQuery.Alternative {
  /// All that must occur, one after the other in the order typed.
  var row: QueryTerm {
    QueryTerm(required.flatMap(\.words), isBeginning: required.last?.isBeginning ?? false)
  }

  /// The same as articles are ordered by it; nil if nothing is left. Where the last word may go on, one
  /// of a letter or two tells no articles apart, nor does a longer one that few have as it is and many as
  /// a beginning; else it is taken as whole: the full text would have to join all words that begin so,
  /// which takes longer than typing the next letter. Nor are very many words looked for in a row: what
  /// has them all is hardly more than one text.
  fileprivate func rankedRow(_ isHalfTyped: (QueryWord) throws -> Bool) rethrows -> QueryTerm? {
    let row = row
    guard let last = row.words.last, row.words.count <= Self.rankedWordLimit else { return nil }
    let isHalf =
      try row.isBeginning
      && (last.typed.foldedKey.count < SearchQuery.tellingLength || isHalfTyped(last.typed))
    let words = isHalf ? row.words.dropLast() : row.words
    return words.isEmpty ? nil : QueryTerm(words)
  }

  /// More words are not looked for in a row.
  static let rankedWordLimit = 12
}

extension Conditions {
  /// That the headline has all the terms of one of some lists.
  fileprivate mutating func require(_ factor: String, headline lists: [[QueryTerm]]) {
    let sets = lists.map { terms in
      terms.reduce(into: Conditions()) { conditions, term in
        let texts = term.spellings.map { words, isBeginning in
          " " + words.map(\.folded).joined(separator: " ") + (isBeginning ? "" : " ")
        }
        let either = texts.map { _ in "instr(f.label_folded, ?) > 0" }.joined(separator: " OR ")
        conditions.require("(\(either))", .init(texts))
      }
    }
    let any = Conditions.any(sets)
    require("\(factor) \(any.all)", any.arguments)
  }

  /// That all conditions of any of some sets hold.
  static func any(_ sets: [Conditions]) -> Conditions {
    var conditions = Conditions()
    conditions.require(anyOf: sets)
    return conditions
  }
}
