import VietnameseText

extension ArticleFinder {
  /// The articles that may have a term, and whether they surely have it. For words in a row these are
  /// the articles that have all of them.
  func candidates(for term: QueryTerm) throws -> (articles: ArticleSet, isExact: Bool) {
    var (articles, isExact) = (ArticleSet(), true)
    for (words, isBeginning) in term.spellings {
      var some = all
      for (index, word) in words.enumerated() {
        let isLast = index == words.count - 1
        let having = try candidates(for: word, isBeginning: isLast && isBeginning)
        some.formIntersection(having.articles)
        isExact = isExact && having.isExact
      }
      isExact = isExact && words.count == 1
      articles.formUnion(some)
    }
    return (articles, isExact)
  }

  private func candidates(
    for word: QueryWord, isBeginning: Bool
  ) throws -> (articles: ArticleSet, isExact: Bool) {
    guard isBeginning else {
      let key = Array((word.hasMarks ? word.exact : word.folded).utf8)
      let isExact = !IndexedWord.isCut(key[...])
      return (try postings.articles(having: IndexedWord(key[...])), isExact)
    }
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
