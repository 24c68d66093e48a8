import VietnameseText

extension ArticleFinder {
  /// The articles that may have a term.
  struct Candidates {
    /// For words in a row the articles that have all of them.
    var articles = ArticleSet()
    /// Whether they surely have the term.
    var isExact = true
    /// How many articles have the last word in one of its readings, or one that begins so.
    var lastCount = 0
  }

  /// The articles that may have a term.
  func candidates(for term: QueryTerm) throws -> Candidates {
    var (candidates, last) = (Candidates(), ArticleSet())
    for (words, isBeginning) in term.spellings {
      var some = all
      for (index, word) in words.enumerated() {
        let isLast = index == words.count - 1
        let having = try self.candidates(
          for: SoughtWord(word, isBeginning: isLast && isBeginning))
        some.formIntersection(having.articles)
        if isLast { last.formUnion(having.articles) }
        candidates.isExact = candidates.isExact && having.isExact
      }
      candidates.isExact = candidates.isExact && words.count == 1
      candidates.articles.formUnion(some)
    }
    candidates.lastCount = last.count
    return candidates
  }

  /// The words of a row that are to be looked for side by side; nil where one alone is left.
  ///
  /// The last is left out while very many articles have words that begin as it does: the full text
  /// would have to join them all, which takes longer than typing the next letter.
  func telling(_ term: QueryTerm, _ candidates: Candidates) -> QueryTerm? {
    guard term.isPhrase, term.isBeginning, let last = term.words.last,
      last.typed.foldedKey.count < SearchQuery.tellingLength
    else { return term }
    guard candidates.lastCount > ArticleFinder.joinedLimit else { return term }
    let row = QueryTerm(term.words.dropLast())
    return row.isPhrase ? row : nil
  }

  /// Whether a last word is hardly more than the beginning of others in some articles: few of them have
  /// it as it is, and many a word that begins so.
  func isHalfTyped(_ word: QueryWord, in some: ArticleSet) throws -> Bool {
    let whole = try candidates(for: SoughtWord(word)).articles.intersection(some)
    let begun = try candidates(for: SoughtWord(word, isBeginning: true)).articles
      .intersection(some)
    return whole.count * ArticleFinder.typedShare < begun.count
  }

  /// Of the articles with words that begin as one does, less than one in so many have it as it is.
  private static let typedShare = 4

  /// The most articles whose words the full text joins.
  static let joinedLimit = 4_096

  /// The articles that may have a word, and whether they surely do.
  func candidates(for sought: SoughtWord) throws -> (articles: ArticleSet, isExact: Bool) {
    if let known = reader.memory.words[sought] { return known }
    let found = try sought.isBeginning ? beginning(as: sought.word) : having(sought.word)
    reader.memory.words[sought] = found
    return found
  }

  private func having(_ word: QueryWord) throws -> (articles: ArticleSet, isExact: Bool) {
    let key = Array((word.hasMarks ? word.exact : word.folded).utf8)
    let isExact = !IndexedWord.isCut(key[...])
    return (try postings.articles(having: IndexedWord(key[...])), isExact)
  }

  private func beginning(as word: QueryWord) throws -> (articles: ArticleSet, isExact: Bool) {
    var articles = ArticleSet()
    for beginning in word.hasMarks ? word.beginnings : [word.folded] {
      // What very many words begin with, or is longer than what is indexed of a word.
      guard let some = try postings.articles(beginning: Array(beginning.utf8)) else {
        return (all, false)
      }
      articles.formUnion(some)
    }
    return (articles, true)
  }
}
