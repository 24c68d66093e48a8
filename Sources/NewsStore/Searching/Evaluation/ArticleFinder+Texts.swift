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
      found = try articles(having: term, query.match, literal: literal, among: found)
    }
    return found
  }

  /// The articles of some whose text matches a query in the language of the full text.
  func articles(matching query: String, among some: ArticleSet) throws -> ArticleSet {
    columns.articles(withKeys: Set(try keys(matching: query)), in: some)
  }

  /// The keys of all articles whose text matches.
  func keys(matching query: String) throws -> [Int64] {
    if let known = reader.memory.matching[query] { return known }
    let keys = try database.keyList(
      "SELECT rowid AS key FROM article_words WHERE article_words MATCH ?", [query])
    reader.memory.matching[query] = keys
    return keys
  }

  /// The articles of some that have a phrase in which only some words have marks. Which words are
  /// neighbors is known with the marks of all or of none, so some texts have to be looked at.
  private func articles(
    having term: QueryTerm, _ match: String, literal: String, among some: ArticleSet
  ) throws -> ArticleSet {
    var found = try articles(matching: literal, among: some)
    var doubtful = try articles(matching: match, among: some)
    doubtful.subtract(found)
    let patterns = term.spellings.map { TextPattern(words: $0.words, isBeginning: $0.isBeginning) }
    try doubtful.forEach { number in
      let text = try reader.texts.text(of: columns.keys[number]) ?? []
      if patterns.contains(where: { !$0.phraseRanges(in: text).isEmpty }) { found.insert(number) }
    }
    return found
  }
}
