import GRDB

/// What a batch changes in the index of words and in the full text: gathered while articles are
/// written and removed, and written at its end, so that the row of a word and a chunk is written once.
struct WordChanges {
  /// That an article has a word from now on, or has it no more.
  struct Change {
    /// The article's number.
    let article: Int
    let isAdded: Bool
  }

  private var table = WordTable()
  private var changes: [(word: UInt32, change: Change)] = []
  private var fullText = FullTextChanges(table: "article_words")

  /// Notes that an article has words.
  mutating func add(_ words: [IndexedWord], to article: Int) {
    note(words, Change(article: article, isAdded: true))
  }

  /// Notes that an article, which had words, is gone.
  mutating func remove(_ words: [IndexedWord], from article: Int) {
    note(words, Change(article: article, isAdded: false))
  }

  /// Notes the text of an article that is found from now on.
  mutating func add(_ text: FullTextWords, ofArticle key: Int64) {
    fullText.add(key, folded: text.folded, exact: text.exact)
  }

  /// Notes the text of an article that is gone.
  mutating func remove(_ text: FullTextWords, ofArticle key: Int64) {
    fullText.remove(key, folded: text.folded, exact: text.exact)
  }

  /// Writes what has changed.
  ///
  /// - Parameter known: the keys of words that are known from earlier batches, and from this one on.
  /// - Complexity: linear in the changes, and in the rows that they touch.
  func apply(to database: Database, known: inout [IndexedWord: Int64]) throws {
    var postings = try PostingTable(database: database, known: known)
    defer { known = postings.known }
    let (sorted, starts) = sortedByWord()
    for (number, word) in try postings.inOrderOfRows(table.words) {
      var rest = sorted[starts[number]..<starts[number + 1]]
      while let first = rest.first {
        let chunk = first.article >> PostingCoding.chunkBits
        let some = rest.prefix { $0.article >> PostingCoding.chunkBits == chunk }
        try postings.change(word, chunk: chunk, some)
        rest = rest.dropFirst(some.count)
      }
    }
    try fullText.apply(to: database)
  }

  private mutating func note(_ words: [IndexedWord], _ change: Change) {
    for word in words { changes.append((UInt32(table.number(of: word)), change)) }
  }

  /// The changes by word, those of one word in the order in which they came; and where each word's
  /// begin.
  private func sortedByWord() -> ([Change], starts: [Int]) {
    var starts = Array(repeating: 0, count: table.words.count + 1)
    for entry in changes { starts[Int(entry.word) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var sorted = Array(repeating: Change(article: 0, isAdded: true), count: changes.count)
    for entry in changes {
      sorted[next[Int(entry.word)]] = entry.change
      next[Int(entry.word)] += 1
    }
    return (sorted, starts)
  }
}
