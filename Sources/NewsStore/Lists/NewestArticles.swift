/// Some articles, the newest first, by the columns in memory.
struct NewestArticles: TurnableRowOrder {
  let articles: ArticleSet
  let columns: ArticleColumns
  let count: Int

  init(_ articles: ArticleSet, _ columns: ArticleColumns) {
    (self.articles, self.columns) = (articles, columns)
    count = articles.count
  }

  func keys(_ range: Range<Int>, fromEnd: Bool) -> [[Int64]] {
    guard fromEnd else { return columns.newestKeys(of: articles, range).map { [$0] } }
    var oldest = GreatestKeys(limit: range.upperBound)
    articles.forEach { if $0 < columns.count { oldest.add(-columns.keys[$0]) } }
    return oldest.descending.dropFirst(range.lowerBound).map { [-$0] }
  }
}
