import GRDB
import VietnameseText

// What only the full text knows, or the texts themselves.
extension ArticleFinder {
  /// The articles of some that have all of some terms.
  func articles(
    havingTextsOf terms: [QueryTerm], among some: ArticleSet
  ) throws -> ArticleSet {
    guard !some.isEmpty else { return some }
    var found = some
    for term in terms where !found.isEmpty {
      found = try articles(havingRowBefore: term, among: found)
      found =
        if let literal = FullTextTerm(term).literal {
          try articles(having: term, literal: literal, among: found)
        } else {
          try articles(having: RankedRow([term]), among: found)
        }
    }
    return found
  }

  /// The articles of some whose text matches a query in the language of the full text, where what is not
  /// known yet is found out.
  func articles(
    matching query: String, among some: ArticleSet,
    findOut: (ArticleSet) throws -> ArticleSet
  ) rethrows -> ArticleSet {
    var known = reader.memory.matches[query] ?? KnownMatches()
    let unseen = known.unseen(some)
    if !unseen.isEmpty {
      known.note(unseen, matching: try findOut(unseen))
      reader.memory.matches[query] = known
    }
    return known.matching.intersection(some)
  }

  /// The same, where it is known of all of them.
  func known(matching query: String, among some: ArticleSet) -> ArticleSet? {
    guard let known = reader.memory.matches[query], known.unseen(some).isEmpty else { return nil }
    return known.matching.intersection(some)
  }

  /// Those of some articles that match the first of some queries for which that is known of all of them: the
  /// letters before have mostly asked for what a row begins with.
  func narrowed(_ some: ArticleSet, byAnyOf queries: [String]) -> ArticleSet {
    queries.lazy.compactMap { known(matching: $0, among: some) }.first ?? some
  }

  /// The articles of some that have a phrase in which only some words have marks. Which words are
  /// neighbors is known with the marks of all or of none, so some texts have to be looked at.
  private func articles(
    having term: QueryTerm, literal: [FullTextRow], among some: ArticleSet
  ) throws -> ArticleSet {
    let patterns = term.spellings.map { TextPattern(words: $0.words, isBeginning: $0.isBeginning) }
    let row = RankedRow([term])
    // What is found out is another thing than which texts have the row.
    let literally = { (match: String) in match + " literally" }
    return try articles(matching: literally(row.match), among: some) { unknown in
      let unknown = narrowed(
        unknown, byAnyOf: row.lettersBefore.map(literally) + row.beginnings)
      var (found, doubtful) = (ArticleSet(), unknown)
      if try !isLessToRead(unknown, thanToLookFor: row) {
        found = try fullText(literal.map { [$0] }, among: unknown)
        doubtful = try fullText(row.wordings, among: unknown.subtracting(found))
      }
      let others = try articles(doubtful) { text in
        patterns.contains { !$0.phraseRanges(in: text).isEmpty }
      }
      found.formUnion(others)
      return found
    }
  }

  /// Those of some articles whose texts fulfill a condition. The connection reads some texts at a time, and all
  /// processors look through them.
  func articles(
    _ some: ArticleSet, whereText isWanted: @Sendable ([UInt8]) -> Bool
  ) throws -> ArticleSet {
    var found = ArticleSet()
    var rest = some.map(\.self).filter { $0 < columns.count }[...]
    while !rest.isEmpty {
      let numbers = rest.prefix(ArticleFinder.textsAtOnce)
      rest = rest.dropFirst(ArticleFinder.textsAtOnce)
      let wanted = try numbers.map { try reader.texts.packed(of: columns.keys[$0]) }
        .concurrentMap { try isWanted($0?.text() ?? []) }
      for (number, isWanted) in zip(numbers, wanted) where isWanted { found.insert(number) }
    }
    return found
  }

  private static let textsAtOnce = 64
}
