import GRDB
import NewsModel
import VietnameseText

// From a query to statements. Another way of looking up words would begin here.
extension LibraryReader {
  /// The articles that a query means, of those that a filter lets through.
  func selection(of query: SearchQuery, filter: LibraryFilter) throws -> ArticleSelection {
    var selection = ArticleSelection(conditions: filter.conditions(on: .article))
    selection.conditions.require(try conditions(of: query.filters, on: .article))
    let given = selection.conditions
    let parts = try query.alternatives.map { try part(for: $0, within: selection.conditions) }
    if parts.count == 1 {
      selection.match = parts[0].match
      selection.conditions.require(parts[0].conditions)
    } else if parts.allSatisfy({ $0.isOfWordsOnly }), !parts.isEmpty {
      selection.match = FullTextTerm.any(parts.compactMap(\.match))
    } else if !parts.isEmpty {
      selection.conditions.require(.any(parts.map(\.asCondition)))
    }
    selection.articles = try articles(of: query, within: given)
    selection.row = LibraryReader.row(of: query)
    selection.isRowEnough = query.alternatives.count == 1 && query.alternatives[0].isOfSingleWords
    return selection
  }

  /// The articles by their numbers, where the index of words can tell which they are.
  private func articles(of query: SearchQuery, within given: Conditions) throws -> ArticleSet? {
    guard !query.alternatives.isEmpty,
      var articles = try WordSearch(database: database).articles(of: query)
    else { return nil }
    guard !given.terms.isEmpty, !articles.isEmpty else { return articles }
    let numbers = try database.integers(
      "SELECT f.number FROM article f" + given.clause, given.arguments)
    articles.formIntersection(ArticleSet(numbers.lazy.map { Int($0) }))
    return articles
  }

  /// The articles of one alternative.
  ///
  /// - Parameter given: what must hold anyway, so that few texts need be looked at.
  private func part(
    for alternative: SearchQuery.Alternative, within given: Conditions
  ) throws -> ArticleSelection {
    let required = alternative.required.map(FullTextTerm.init)
    let excluded = alternative.excluded.map(FullTextTerm.init)
    var part = ArticleSelection(conditions: Conditions())
    let plain = required.filter { $0.literal == nil }.map(\.match)
    let without = excluded.filter { $0.literal == nil }.map(\.match)
    if !plain.isEmpty {
      part.match = FullTextTerm.all(plain)
      if !without.isEmpty { part.match = "(\(part.match ?? "") NOT \(FullTextTerm.any(without)))" }
    } else if !without.isEmpty {
      part.conditions.require(.not(ArticleSelection.matching(FullTextTerm.any(without))))
    }
    let base = plain.isEmpty ? nil : FullTextTerm.all(plain)
    for (term, query) in zip(alternative.required, required) where query.literal != nil {
      part.conditions.require(try phrase(term, query, base: base, within: given))
    }
    for (term, query) in zip(alternative.excluded, excluded) where query.literal != nil {
      part.conditions.require(.not(try phrase(term, query, base: base, within: given)))
    }
    return part
  }

  /// That a text has a phrase in which only some words have marks. Which words are neighbours is known
  /// with the marks of all or of none, so that some texts have to be looked at.
  private func phrase(
    _ term: QueryTerm, _ query: FullTextTerm, base: String?, within given: Conditions
  ) throws -> Conditions {
    let literal = query.literal ?? query.match
    let doubtful = FullTextTerm.all([base, query.match].compactMap { $0 }) + " NOT " + literal
    let source = ArticleSelection(match: doubtful, conditions: given).source()
    let patterns = term.spellings.map { TextPattern(words: $0.words, isBeginning: $0.isBeginning) }
    let keys = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT f.article_key" + source.sql),
      arguments: source.arguments)
    let found = try keys.filter { key in
      let text = try text(of: key) ?? ""
      return patterns.contains { !$0.phraseRanges(in: text).isEmpty }
    }
    return .any([ArticleSelection.matching(literal), ArticleSelection.keys(found)])
  }

  /// What matches articles in which the words of an alternative stand one after the other.
  private static func row(of query: SearchQuery) -> String? {
    let rows = query.alternatives.compactMap(\.row.withoutShortBeginning)
    guard rows.contains(where: \.isPhrase) else { return nil }
    return FullTextTerm.any(rows.map { FullTextTerm($0).match })
  }
}

extension SearchQuery.Alternative {
  /// All that must occur, one after the other in the order typed.
  var row: QueryTerm {
    QueryTerm(required.flatMap(\.words), isBeginning: required.last?.isBeginning ?? false)
  }

  /// Whether it is words that must occur, and nothing else.
  fileprivate var isOfSingleWords: Bool {
    excluded.isEmpty && required.dropLast().allSatisfy { !$0.isPhrase && !$0.isBeginning }
      && required.last?.isPhrase == false
  }
}

extension QueryTerm {
  /// The words without a last one that has only just been begun: so many begin so that the full text
  /// would be long about it. Nil when there is no other.
  fileprivate var withoutShortBeginning: QueryTerm? {
    let isShort = isBeginning && (words.last?.typed.foldedKey.count ?? 0) < 3
    let rest = isShort ? QueryTerm(words.dropLast()) : self
    return rest.words.isEmpty ? nil : rest
  }
}

extension ArticleSelection {
  /// The same as one condition.
  fileprivate var asCondition: Conditions {
    var all = match.map(ArticleSelection.matching) ?? Conditions()
    all.require(conditions)
    return all
  }
}
