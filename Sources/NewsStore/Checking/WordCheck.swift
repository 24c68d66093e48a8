import GRDB

/// Looks for articles and names that the indexes of words do not know, or still know.
struct WordCheck {
  let database: Database

  func problems() throws -> [LibraryProblem] {
    let (text, words) = (try fullText(), try indexOfWords())
    let missing = max(text.missing, words.missing)
    let ghosts = max(text.ghosts, words.ghosts)
    let names = try wrongNames()
    var problems: [LibraryProblem] = []
    if missing > 0 { problems.append(.missingFromFullText(count: missing)) }
    if ghosts > 0 { problems.append(.ghostsInFullText(count: ghosts)) }
    if names > 0 { problems.append(.wrongNames(count: names)) }
    return problems
  }

  private func fullText() throws -> (missing: Int, ghosts: Int) {
    let missing = try database.integer(
      """
      SELECT count(*) FROM article
      WHERE article_key NOT IN (SELECT id FROM article_words_docsize)
      """)
    let ghosts = try database.integer(
      """
      SELECT count(*) FROM article_words_docsize
      WHERE id NOT IN (SELECT article_key FROM article)
      """)
    return (Int(missing ?? 0), Int(ghosts ?? 0))
  }

  /// Every article has a number of its own, by which the index of words knows it.
  private func indexOfWords() throws -> (missing: Int, ghosts: Int) {
    let numbers = try database.integers("SELECT number FROM article").map(Int.init)
    let known = try PostingReader(database: database).articles(having: .all)
    let present = ArticleSet(numbers.filter(known.contains))
    return (numbers.count - present.count, known.count - present.count)
  }

  /// Indicators that are not found by their names, or are gone.
  private func wrongNames() throws -> Int {
    let count = try database.integer(
      """
      SELECT
        (SELECT count(*) FROM indicator WHERE words_folded <> ''
          AND indicator_key NOT IN (SELECT id FROM indicator_words_docsize))
        + (SELECT count(*) FROM indicator_words_docsize
          WHERE id NOT IN (SELECT indicator_key FROM indicator))
      """)
    return Int(count ?? 0)
  }
}
