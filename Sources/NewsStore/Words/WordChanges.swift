import GRDB

/// What batches change in the index of words and in the full text: gathered while articles are written and
/// removed, and written for many at once. Most rows of words change with every batch, and each part of the
/// full text that is written must be merged with others later.
struct WordChanges: Sendable {
  /// Of the texts that are taken out.
  private var collector = WordCollector()
  /// The words that were met.
  private(set) var known: KnownWords
  /// The numbers of the words that articles have from now on, or have no more.
  private var changes: [Change] = []
  /// The numbers of the articles that are gone.
  private var gone: [Int] = []
  private var fullText = FullTextRows(table: "article_words")

  /// - Parameter known: words that were met before.
  init(known: KnownWords = KnownWords()) {
    self.known = known
  }

  /// Whether there is nothing to write.
  var isEmpty: Bool { changes.isEmpty && gone.isEmpty && fullText.isEmpty }

  /// Whether so much waits that it should be written, whatever follows: words of 64 MB of text.
  var isMuch: Bool { fullText.byteCount > 64 << 20 }

  /// Notes the words of an article that is found from now on.
  ///
  /// - Parameters:
  ///   - number: by which the index of words knows it.
  ///   - key: by which the full text does.
  mutating func add(_ words: ArticleWords, to number: Int, key: Int64) {
    let numbers = known.numbers(of: words)
    changes.append((WordChange(article: number, isAdded: true), numbers))
    fullText.add(key, FullTextRows.Words(words, numbers))
  }

  /// Notes that an article is gone.
  mutating func remove(article: Int) {
    let all = UInt32(known.number(of: .all))
    changes.append((WordChange(article: article, isAdded: false), [all]))
    gone.append(article)
  }

  /// Notes that the full text must forget an article.
  ///
  /// - Parameter text: gives its text, unless it only waits there.
  mutating func remove(fromFullText key: Int64, text: () throws -> String) rethrows {
    if fullText.drop(key) { return }
    let words = collector.words(of: try text())
    fullText.remove(key, FullTextRows.Words(words, known.numbers(of: words)))
  }

  /// Writes what has changed; then nothing waits any more.
  ///
  /// - Complexity: linear in the changes, in the rows that they touch, and in the words that are known.
  mutating func apply(to database: Database) throws {
    guard !isEmpty else { return }
    let (changes, gone) = (changes, gone)
    (self.changes, self.gone) = ([], [])
    try fullText.apply(to: database, words: &known) { known in
      try WordChanges.write(changes, to: PostingTable(database: database), &known)
    }
    if try PostingSweep(database: database).note(gone: gone) { known = KnownWords() }
  }

  private typealias Change = (change: WordChange, words: [UInt32])

  /// Writes which articles have words.
  private static func write(
    _ changes: [Change], to postings: PostingTable, _ known: inout KnownWords
  ) throws {
    for (word, changes) in try sortedByRow(changes, postings, &known) {
      var rest = changes
      while let first = rest.first {
        let chunk = first.article >> PostingCoding.chunkBits
        let some = rest.prefix { $0.article >> PostingCoding.chunkBits == chunk }
        // A word may have lost its row with its last article in another chunk.
        let key = try key(of: word, in: postings, &known)
        if try !postings.change(key, chunk: chunk, some) { known[word] = nil }
        rest = rest.dropFirst(some.count)
      }
    }
  }

  /// The key of the row of a word, by its number.
  private static func key(
    of number: Int, in postings: PostingTable, _ known: inout KnownWords
  ) throws -> Int64 {
    if let key = known[number] { return key }
    let key = try postings.key(of: known.word(number))
    known[number] = key
    return key
  }

  /// The words in the order in which their rows stand in a chunk, and the changes of each. Rows that are new
  /// are then put behind each other, and fill the file's pages.
  private static func sortedByRow(
    _ changes: [Change], _ postings: PostingTable, _ known: inout KnownWords
  ) throws -> [(word: Int, changes: ArraySlice<WordChange>)] {
    var rows: [(key: Int64, word: Int, changes: ArraySlice<WordChange>)] = []
    for (word, changes) in sortedByWord(changes, wordCount: known.count) {
      rows.append((try key(of: word, in: postings, &known), word, changes))
    }
    rows.sort { $0.key < $1.key }
    return rows.map { ($0.word, $0.changes) }
  }

  /// The words that have changes, and these, in the order in which they came.
  private static func sortedByWord(
    _ changes: [Change], wordCount: Int
  ) -> [(word: Int, changes: ArraySlice<WordChange>)] {
    var ends = Array(repeating: 0, count: wordCount + 1)
    for change in changes { for word in change.words { ends[Int(word) + 1] += 1 } }
    for word in 0..<wordCount { ends[word + 1] += ends[word] }
    // Where the changes of a word begin moves to where they end as they are put in.
    var sorted = Array(repeating: WordChange(article: 0, isAdded: false), count: ends[wordCount])
    for (change, words) in changes {
      for word in words {
        sorted[ends[Int(word)]] = change
        ends[Int(word)] += 1
      }
    }
    var (start, slices) = (0, [(word: Int, changes: ArraySlice<WordChange>)]())
    for (word, end) in ends.enumerated() where end > start {
      slices.append((word, sorted[start..<end]))
      start = end
    }
    return slices
  }
}
