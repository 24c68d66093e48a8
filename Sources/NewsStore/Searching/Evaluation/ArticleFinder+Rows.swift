import VietnameseText

// Words in a row.
extension ArticleFinder {
  /// Those of some articles that have a row but for its last word, if that is known, or is less work than
  /// the row itself: the letters before have mostly asked for the same.
  func articles(havingRowBefore row: QueryTerm, among some: ArticleSet) throws -> ArticleSet {
    let shorter = QueryTerm(row.words.dropLast())
    guard shorter.isPhrase else { return some }
    let ranked = RankedRow([shorter])
    let other = try row.isBeginning ? work(RankedRow([row]), among: some) : 1
    guard try work(ranked, among: some) < other else { return some }
    return try articles(having: ranked, among: some)
  }

  /// The articles of some that have the words of a query one after the other.
  func articles(having row: RankedRow, among some: ArticleSet) throws -> ArticleSet {
    try articles(matching: row.match, among: some) { unknown in
      let unknown = narrowed(unknown, byAnyOf: row.beginnings)
      guard try isLessToRead(unknown, thanToLookFor: row) else {
        return try fullText(row.wordings, among: unknown)
      }
      return try articles(unknown, whereText: row.occurs)
    }
  }

  /// Whether the texts of some articles are read sooner than the full text tells which of them have a row.
  func isLessToRead(_ some: ArticleSet, thanToLookFor row: RankedRow) throws -> Bool {
    let count = some.count
    return try count * occurrencesPerText < occurrences(of: row, among: count)
  }

  /// How many occurrences of words are gone over, or as good as that, to find which of some articles
  /// have a row.
  private func work(_ row: RankedRow, among some: ArticleSet) throws -> Int {
    let unseen = reader.memory.matches[row.match]?.unseen(some).count ?? some.count
    guard unseen > 0 else { return 0 }
    return min(unseen * occurrencesPerText, try occurrences(of: row, among: unseen))
  }

  /// How many occurrences of words the full text goes over to find which of so many articles have a row.
  /// Where one word is in many articles, only the pages are read on which some of these stand.
  private func occurrences(of row: RankedRow, among count: Int) throws -> Int {
    try row.words.reduce(0) { sum, word in
      let all = try candidates(for: word).articles.count
      let some = word.isBeginning ? all : min(all, count * ArticleFinder.pageWork)
      return sum + some + ArticleFinder.wordWork
    }
  }

  /// As good as so many occurrences is finding a page.
  private static let pageWork = 500
  /// As good as so many is finding a word.
  private static let wordWork = 5_000

  /// Those of some articles that have all rows of one of some wordings, by what the full text says.
  func fullText(_ wordings: [[FullTextRow]], among some: ArticleSet) throws -> ArticleSet {
    var found = ArticleSet()
    for rows in wordings {
      var having = some
      for row in rows where !having.isEmpty { having = try fullText(row, among: having) }
      found.formUnion(having)
    }
    return found
  }

  private func fullText(_ row: FullTextRow, among some: ArticleSet) throws -> ArticleSet {
    var some = some
    var counts: [Int] = []
    var isExact = row.words.count == 1
    for word in row.sought {
      let having = try candidates(for: word)
      some.formIntersection(having.articles)
      counts.append(having.articles.count)
      isExact = isExact && having.isExact
    }
    guard !isExact, !some.isEmpty else { return some }
    let keys = columns.keys
    guard row.isPlain else {
      let having = Set(
        try database.keyList(
          "SELECT rowid AS key FROM article_words WHERE article_words MATCH ?", [row.match]))
      return some.filter { $0 < keys.count && having.contains(keys[$0]) }
    }
    let numbers = columns.numbersByKey(of: some)
    let index = try FullTextIndex("article_words", in: database)
    let search = try index.search(row.wholeWords, counts: counts, beginnings: row.beginnings)
    let found = try search.indices(ofRows: numbers.count) { keys[Int(numbers[$0])] }
    return ArticleSet(found.lazy.map { Int(numbers[$0]) })
  }
}
