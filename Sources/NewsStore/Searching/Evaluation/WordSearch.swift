import GRDB
import VietnameseText

/// Finds the articles of a query of single words in the index of words: the intersection and union of
/// sets of bits says how many there are in less time than the full text needs to list them.
struct WordSearch {
  private let postings: PostingReader

  init(database: Database) throws {
    postings = try PostingReader(database: database)
  }

  /// The articles, or nil where only the full text or the texts themselves can tell: of words in a row,
  /// of very long words, and of beginnings that very many words have.
  ///
  /// - Complexity: linear in the words of the query and in the articles there are.
  func articles(of query: SearchQuery) throws -> ArticleSet? {
    var all = ArticleSet()
    for alternative in query.alternatives {
      guard let some = try articles(of: alternative) else { return nil }
      all.formUnion(some)
    }
    return all
  }

  private func articles(of alternative: SearchQuery.Alternative) throws -> ArticleSet? {
    guard let first = alternative.required.first, var all = try articles(having: first) else {
      return nil
    }
    for term in alternative.required.dropFirst() {
      guard let some = try articles(having: term) else { return nil }
      all.formIntersection(some)
    }
    for term in alternative.excluded {
      guard let some = try articles(having: term) else { return nil }
      all.subtract(some)
    }
    return all
  }

  private func articles(having term: QueryTerm) throws -> ArticleSet? {
    var all = ArticleSet()
    for (words, isBeginning) in term.spellings {
      guard words.count == 1, let some = try articles(having: words[0], isBeginning) else {
        return nil
      }
      all.formUnion(some)
    }
    return all
  }

  private func articles(having word: QueryWord, _ isBeginning: Bool) throws -> ArticleSet? {
    guard isBeginning else {
      let key = Array((word.hasMarks ? word.exact : word.folded).utf8)
      return IndexedWord.isCut(key[...])
        ? nil : try postings.articles(having: IndexedWord(key[...]))
    }
    var all = ArticleSet()
    for beginning in word.hasMarks ? word.beginnings : [word.folded] {
      guard let some = try postings.articles(beginning: Array(beginning.utf8)) else { return nil }
      all.formUnion(some)
    }
    return all
  }
}
