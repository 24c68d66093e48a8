import GRDB
import VietnameseText

// What only the full text knows, or the texts themselves.
extension ArticleFinder {
  /// The articles of some that have all of some terms.
  func articles(
    havingTextsOf terms: [QueryTerm], among some: ArticleSet
  ) throws -> ArticleSet {
    guard !some.isEmpty else { return some }
    let queries = terms.map { (term: $0, query: FullTextTerm($0)) }
    let plain = queries.filter { $0.query.literal == nil }
    var found = some
    if plain.count == 1 {
      found = try articles(havingRow: plain[0].term, among: found)
    } else if !plain.isEmpty {
      found = try articles(matching: FullTextTerm.all(plain.map(\.query.match)), among: found)
    }
    for (term, query) in queries where !found.isEmpty {
      guard let literal = query.literal else { continue }
      found = try articles(havingRowBefore: term, among: found)
      found = try articles(having: term, query.match, literal: literal, among: found)
    }
    return found
  }

  /// The articles of some whose text matches a query in the language of the full text.
  func articles(matching query: String, among some: ArticleSet) throws -> ArticleSet {
    try articles(matching: query, among: some) { try fullText(query, among: $0) }
  }

  /// The same, where what is not known yet is found out in another way.
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

  /// Those of some that match by what the full text says.
  func fullText(_ query: String, among some: ArticleSet) throws -> ArticleSet {
    let keys = try database.keyList(
      "SELECT rowid AS key FROM article_words WHERE article_words MATCH ?", [query])
    return columns.articles(withKeys: Set(keys), in: some)
  }

  /// The articles of some that have a phrase in which only some words have marks. Which words are
  /// neighbors is known with the marks of all or of none, so some texts have to be looked at.
  private func articles(
    having term: QueryTerm, _ match: String, literal: String, among some: ArticleSet
  ) throws -> ArticleSet {
    let patterns = term.spellings.map { TextPattern(words: $0.words, isBeginning: $0.isBeginning) }
    // What is found out is remembered for both together: neither says so alone.
    return try articles(matching: match + literal, among: some) { unknown in
      var (found, doubtful) = (ArticleSet(), unknown)
      if try unknown.count * occurrencesPerText >= occurrences(of: RankedRow([term])) {
        found = try articles(matching: literal, among: unknown)
        doubtful = try articles(matching: match, among: unknown).subtracting(found)
      }
      let others = try articles(doubtful) { text in
        patterns.contains { !$0.phraseRanges(in: text).isEmpty }
      }
      found.formUnion(others)
      return found
    }
  }

  /// Those of some articles whose texts fulfill a condition.
  func articles(
    _ some: ArticleSet, whereText isWanted: ([UInt8]) -> Bool
  ) throws -> ArticleSet {
    try some.filter { number in
      guard number < columns.count else { return false }
      return isWanted(try reader.texts.text(of: columns.keys[number]) ?? [])
    }
  }
}
