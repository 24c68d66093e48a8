import GRDB

/// Looks for articles that are sorted and counted by other values than their own.
struct ColumnCheck {
  let database: Database

  func problems() throws -> [LibraryProblem] {
    let count = try wrongCount()
    return count > 0 ? [.wrongColumns(count: count)] : []
  }

  private func wrongCount() throws -> Int {
    var columns = ArticleColumns()
    try columns.read(upTo: try ArticleNumbers(database: database).next, from: database)
    let outlets = try ArticleColumns.outletNames(in: database)
    let articles = try Row.fetchCursor(
      database, sql: "SELECT number, article_key, subject_key, year, outlet FROM article")
    var count = 0
    while let article = try articles.next() {
      let number: Int = try article.at(0)
      guard 0..<columns.count ~= number else {
        count += 1
        continue
      }
      let key: Int64 = try article.at(1)
      let models = try database.integers(
        "SELECT DISTINCT model_key FROM model_use WHERE article_key = ? ORDER BY 1", [key])
      let isRight =
        try columns.keys[number] == key
        && Int64(columns.subjects[number]) == (article.at(2) as Int64? ?? 0)
        && Int(columns.years[number]) == (article.at(3) as Int? ?? 0)
        && outlets[Int64(columns.outlets[number])] == (article.at(4) as String?)
        && columns.models(of: number).map(Int64.init) == models
      if !isRight { count += 1 }
    }
    return count
  }
}
