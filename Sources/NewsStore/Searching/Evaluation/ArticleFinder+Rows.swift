import VietnameseText

// Words in a row.
extension ArticleFinder {
  /// A row of words, and the articles that may have it.
  private struct SoughtRow {
    let row: QueryTerm
    let articles: ArticleSet
    /// How many these are.
    let count: Int
    /// How many occurrences of its words the full text would go over.
    let joined: Int
  }

  /// The articles of some that have a row of words.
  ///
  /// Where that is less work, rows with the commonest of the words that begin as the last does are looked
  /// for alone: the next letters ask for the same, and so does what puts articles in order.
  func articles(havingRow row: QueryTerm, among some: ArticleSet) throws -> ArticleSet {
    let some = try articles(havingRowBefore: row, among: some)
    let asTyped = RankedRow([row])
    guard let whole = try wholeRows(of: row, among: some),
      let aloneCount = try countAlone(whole, insteadOf: work(asTyped, among: some))
    else { return try articles(having: asTyped, among: some) }
    let alone = whole.prefix(aloneCount).map { [$0] }
    var found = ArticleSet()
    for rows in alone + [Array(whole.dropFirst(aloneCount))] where !rows.isEmpty {
      var having = ArticleSet()
      for row in rows { having.formUnion(row.articles) }
      found.formUnion(try articles(having: RankedRow(rows.map(\.row)), among: having))
    }
    return found
  }

  /// How many of some rows, the commonest first, are best looked for alone and the others together; nil
  /// where some other work is less.
  private func countAlone(_ rows: [SoughtRow], insteadOf work: Int) throws -> Int? {
    var (least, best) = (work, Int?.none)
    var alone = 0
    var others = rows.reduce(into: (joined: 0, count: 0)) {
      $0 = ($0.joined + $1.joined, $0.count + $1.count)
    }
    for (index, row) in rows.prefix(ArticleFinder.aloneLimit).enumerated() {
      alone += try self.work(RankedRow([row.row]), among: row.articles)
      others = (others.joined - row.joined, others.count - row.count)
      let all = alone + min(others.joined, others.count * occurrencesPerText)
      if all < least { (least, best) = (all, index + 1) }
    }
    return best
  }

  /// No more rows are looked for alone.
  private static let aloneLimit = 4

  /// Those of some articles that have a row but for its last word, if that is known, or is less work than
  /// all words that begin as the last does: the letters before have mostly asked for the same.
  func articles(havingRowBefore row: QueryTerm, among some: ArticleSet) throws -> ArticleSet {
    let shorter = QueryTerm(row.words.dropLast())
    guard shorter.isPhrase else { return some }
    let ranked = RankedRow([shorter])
    let other = try row.isBeginning ? work(RankedRow([row]), among: some) : 1
    guard try work(ranked, among: some) < other else { return some }
    return try articles(having: ranked, among: some)
  }

  /// A row with each word that its last may become, and those of some articles that have the word, the
  /// row with the most first; nil where these words are not all known.
  private func wholeRows(of row: QueryTerm, among some: ArticleSet) throws -> [SoughtRow]? {
    guard row.isBeginning, row.isPhrase, row.words.allSatisfy({ $0.readings.isEmpty }),
      let last = row.words.last?.typed, let words = try words(beginningAs: last)
    else { return nil }
    let before = try occurrences(of: RankedRow([QueryTerm(row.words.dropLast())]))
    var rows: [SoughtRow] = []
    for (word, articles) in words {
      let having = articles.intersection(some)
      guard !having.isEmpty else { continue }
      guard let word else { return nil }
      rows.append(
        SoughtRow(
          row: QueryTerm(row.words.dropLast() + [.init(word)]), articles: having,
          count: having.count, joined: before + articles.count))
    }
    return rows.sorted { $0.count > $1.count }
  }

  /// The words that begin as one does, with marks where it has some, with the articles that have them;
  /// nil for more than are looked at one by one, and for a word of which only the beginning is known.
  private func words(
    beginningAs word: QueryWord
  ) throws -> [(word: QueryWord?, articles: ArticleSet)]? {
    var found: [(word: QueryWord?, articles: ArticleSet)] = []
    for beginning in word.beginnings {
      guard let words = try postings.words(beginning: Array(beginning.utf8)) else { return nil }
      for (text, articles) in words {
        let read = QueryWord.words(of: text)
        let isWhole = read.count == 1 && (read[0].hasMarks ? read[0].exact : read[0].folded) == text
        // Of a word with marks the index has the form without them too.
        if isWhole, read[0].hasMarks != word.hasMarks { continue }
        found.append((isWhole ? read[0] : nil, articles))
      }
    }
    return found
  }

  /// The articles of some that have the words of a query one after the other.
  func articles(having row: RankedRow, among some: ArticleSet) throws -> ArticleSet {
    try articles(matching: row.match, among: some) { unknown in
      guard try unknown.count * occurrencesPerText < occurrences(of: row) else {
        return try fullText(row.match, among: unknown)
      }
      return try articles(unknown, whereText: row.occurs)
    }
  }

  /// How many occurrences of words are gone over, or as good as that, to find which of some articles
  /// have a row.
  private func work(_ row: RankedRow, among some: ArticleSet) throws -> Int {
    let unseen = reader.memory.matches[row.match]?.unseen(some) ?? some
    guard !unseen.isEmpty else { return 0 }
    return min(unseen.count * occurrencesPerText, try occurrences(of: row))
  }

  /// How many occurrences of words the full text would go over to join the words of a query.
  func occurrences(of row: RankedRow) throws -> Int {
    try row.words.reduce(0) {
      let count = try candidates(for: $1).articles.count
      return $0 + ($1.isBeginning ? ArticleFinder.mergingWork * count : count)
    }
  }

  /// The full text puts the occurrences of all words that begin so in order first: for an article with one
  /// that takes as long as to go over so many.
  private static let mergingWork = 16
}
