import GRDB
import NewsModel

/// How the articles that a query means are put in order.
struct ArticleRanking {
  /// How many articles can be compared in a time that nobody notices.
  struct Limits {
    /// Up to so many, headlines are looked at.
    var headlines = 1_000
    /// Of more than so many, those with the words one after the other would be too many to be first.
    var rows = 100_000
  }

  /// What is compared.
  enum Method: Equatable {
    /// Headlines and the order of the words, of every article.
    case headlines
    /// Whether the words stand one after the other.
    case rows(String)
    /// The day of publication only.
    case date
  }

  let method: Method

  /// - Parameter total: how many articles there are.
  init(
    _ query: SearchQuery, _ selection: ArticleSelection, total: Int, wanted: SearchOrder,
    limits: Limits = Limits()
  ) {
    let asksForWords = query.alternatives.contains { !$0.required.isEmpty }
    if wanted == .date || !asksForWords {
      method = .date
    } else if total <= limits.headlines {
      method = .headlines
    } else if let row = selection.row, selection.match != nil, total <= limits.rows {
      method = .rows(row)
    } else {
      method = .date
    }
  }

  /// The order that this amounts to.
  var order: SearchOrder { method == .date ? .date : .relevance }

  /// How well articles fit, as an expression of SQL: words one after the other in the headline, all
  /// words in it, words one after the other in the text.
  static func score(_ query: SearchQuery, _ selection: ArticleSelection) -> Conditions {
    let alternatives = query.alternatives.filter { !$0.required.isEmpty }
    var score = Conditions()
    score.require("4 *", headline: alternatives.map { [$0.row] })
    score.require("2 *", headline: alternatives.map(\.required))
    if let row = selection.row {
      let matching = ArticleSelection.matching(row)
      score.require("(\(matching.all))", matching.arguments)
    }
    return score
  }
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
}
