import VietnameseText

// Words in a row of which the last is being typed.
extension ArticleFinder {
  /// The articles of some that have a row of words.
  ///
  /// Where few words begin as the last does, the full text is asked for the row with the commonest of
  /// them alone: the next letters ask for the same, and so does what puts articles in order.
  func articles(havingRow row: QueryTerm, among some: ArticleSet) throws -> ArticleSet {
    guard let whole = try wholeRows(of: row, among: some) else {
      return try articles(matching: FullTextTerm(row).match, among: some)
    }
    var found = ArticleSet()
    for rows in [whole.prefix(1), whole.dropFirst()] where !rows.isEmpty {
      let match = FullTextTerm.any(rows.map { FullTextTerm($0).match })
      found.formUnion(try articles(matching: match, among: some))
    }
    return found
  }

  /// A row with each word that its last may become, the one that most of some articles have first; nil
  /// where the full text joins them sooner.
  private func wholeRows(of row: QueryTerm, among some: ArticleSet) throws -> [QueryTerm]? {
    guard row.isBeginning, row.isPhrase, row.words.allSatisfy({ $0.readings.isEmpty }),
      let last = row.words.last?.typed, let words = try words(beginningAs: last)
    else { return nil }
    let counted = words.map { (word: $0.word, count: $0.articles.intersection(some).count) }
    let used = counted.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    let others = used.dropFirst().reduce(0) { $0 + $1.count }
    guard others <= ArticleFinder.joinedLimit, used.allSatisfy({ $0.word != nil }) else {
      return nil
    }
    return used.compactMap(\.word).map { QueryTerm(row.words.dropLast() + [.init($0)]) }
  }

  /// The words that begin as one does, in its column of the full text, with the articles that have them;
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

  /// The keys of those of some articles that have the words of a query one after the other; maybe of
  /// others too.
  func keys(
    having row: RankedRow, among some: ArticleSet, _ limits: ArticleRanking.Limits
  ) throws -> [Int64] {
    guard some.count * limits.occurrencesPerText < (try occurrences(of: row)) else {
      return try keys(matching: row.match)
    }
    return try columns.keys(of: some).filter { try hasRow(row, $0) }
  }

  /// Whether the text of an article has the words of a query one after the other.
  private func hasRow(_ row: RankedRow, _ key: Int64) throws -> Bool {
    if let known = reader.memory.readRows[row]?[key] { return known }
    let isThere = row.occurs(in: try reader.texts.text(of: key) ?? [])
    reader.memory.readRows[row, default: [:]][key] = isThere
    return isThere
  }

  /// How many articles the full text would go over to join the words of a query; none, where it has done
  /// so before.
  private func occurrences(of row: RankedRow) throws -> Int {
    guard reader.memory.matching[row.match] == nil else { return 0 }
    return try row.words.reduce(0) {
      $0 + (try candidates(for: $1, isBeginning: false).articles.count)
    }
  }
}
