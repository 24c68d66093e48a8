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
    var first = GreatestKeys(limit: range.upperBound)
    let (keys, sign): ([Int64], Int64) = (columns.keys, fromEnd ? -1 : 1)
    // Articles mostly come in the order of their days: so most are dropped after one comparison.
    let add = { (number: Int) in if number < keys.count { first.add(sign * keys[number]) } }
    if fromEnd { articles.forEach(add) } else { articles.forEachDescending(add) }
    return first.descending.dropFirst(range.lowerBound).map { [sign * $0] }
  }
}
