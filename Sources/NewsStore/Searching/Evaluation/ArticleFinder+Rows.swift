import VietnameseText

// Words in a row.
extension ArticleFinder {
  /// The articles of some that have a row of words.
  ///
  /// Where few words begin as the last does, the full text is asked for the row with the commonest of
  /// them alone: the next letters ask for the same, and so does what puts articles in order.
  func articles(havingRow row: QueryTerm, among some: ArticleSet) throws -> ArticleSet {
    let some = articles(ofShorterThan: row, among: some)
    guard let whole = try wholeRows(of: row, among: some) else {
      return try articles(having: RankedRow([row]), among: some)
    }
    var found = ArticleSet()
    for rows in [whole.prefix(1), whole.dropFirst()] where !rows.isEmpty {
      var having = ArticleSet()
      for row in rows { having.formUnion(row.articles) }
      found.formUnion(try articles(having: RankedRow(rows.map(\.row)), among: having))
    }
    return found
  }

  /// Those of some articles that have a row but for its last word, where that was asked for before.
  private func articles(ofShorterThan row: QueryTerm, among some: ArticleSet) -> ArticleSet {
    let shorter = QueryTerm(row.words.dropLast())
    guard shorter.isPhrase, let known = reader.memory.matching[FullTextTerm(shorter).match]
    else { return some }
    return columns.articles(withKeys: Set(known), in: some)
  }

  /// A row with each word that its last may become, and those of some articles that have the word, the
  /// row with the most first; nil where the full text joins them sooner.
  private func wholeRows(
    of row: QueryTerm, among some: ArticleSet
  ) throws -> [(row: QueryTerm, articles: ArticleSet)]? {
    guard row.isBeginning, row.isPhrase, row.words.allSatisfy({ $0.readings.isEmpty }),
      let last = row.words.last?.typed, let words = try words(beginningAs: last)
    else { return nil }
    let counted = words.map { word, articles in
      let articles = articles.intersection(some)
      return (word: word, articles: articles, count: articles.count)
    }
    let used = counted.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    let others = used.dropFirst().reduce(0) { $0 + $1.count }
    guard others <= ArticleFinder.joinedLimit, used.allSatisfy({ $0.word != nil }) else {
      return nil
    }
    return used.compactMap { word, articles, _ in
      word.map { (QueryTerm(row.words.dropLast() + [.init($0)]), articles) }
    }
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
    guard some.count * occurrencesPerText < (try occurrences(of: row)) else {
      return try articles(matching: row.match, among: some)
    }
    var (found, read) = (ArticleSet(), reader.memory.readRows[row.match] ?? [:])
    try some.forEach { number in
      guard number < columns.count else { return }
      let key = columns.keys[number]
      let isThere = try read[key] ?? row.occurs(in: reader.texts.text(of: key) ?? [])
      read[key] = isThere
      if isThere { found.insert(number) }
    }
    reader.memory.readRows[row.match] = read
    return found
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
