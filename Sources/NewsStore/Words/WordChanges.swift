import GRDB

/// What batches change in the index of words and in the full text: gathered while articles are written and
/// removed, and written for many at once. Most rows of words change with every batch, and each part of the
/// full text that is written must be merged with others later.
struct WordChanges: Sendable {
  /// The words that were met.
  private(set) var known: KnownWords
  private var changes: [WordChange] = []
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
    let numbers = add(words.indexed, to: number)
    fullText.add(key, FullTextRows.Words(words, numbers))
  }

  /// Notes that the index of words knows an article by some words.
  ///
  /// - Returns: the numbers of the words.
  @discardableResult
  mutating func add(_ words: [IndexedWord], to article: Int) -> [UInt32] {
    note(words, article, isAdded: true)
  }

  /// Notes that an article is gone.
  mutating func remove(article: Int) {
    note([.all], article, isAdded: false)
    gone.append(article)
  }

  /// Notes the words of an article that the full text must forget.
  mutating func remove(_ words: ArticleWords, ofArticle key: Int64) {
    fullText.remove(key, FullTextRows.Words(words, known.numbers(of: words.indexed)))
  }

  /// Writes what has changed; then nothing waits any more.
  ///
  /// - Complexity: linear in the changes, in the rows that they touch, and in the words that are known.
  mutating func apply(to database: Database) throws {
    guard !isEmpty else { return }
    let postings = try PostingTable(database: database)
    for changes in try sortedByRow(postings) {
      var rest = changes
      while let first = rest.first {
        let chunk = first.article >> PostingCoding.chunkBits
        let some = rest.prefix { $0.article >> PostingCoding.chunkBits == chunk }
        try apply(some, chunk: chunk, to: postings)
        rest = rest.dropFirst(some.count)
      }
    }
    changes = []
    try fullText.apply(to: database, words: &known)
    if try PostingSweep(database: database).note(gone: gone) { known = KnownWords() }
    gone = []
  }

  /// Brings the row of a word and a chunk up to date.
  private mutating func apply(
    _ some: ArraySlice<WordChange>, chunk: Int, to postings: PostingTable
  ) throws {
    guard let number = some.first.map({ Int($0.word) }) else { return }
    // A word may have lost its row with its last article in another chunk.
    let key = try key(of: number, in: postings)
    if try !postings.change(key, chunk: chunk, some) { known[number] = nil }
  }

  /// The key of the row of a word, by its number.
  private mutating func key(of number: Int, in postings: PostingTable) throws -> Int64 {
    if let key = known[number] { return key }
    let key = try postings.key(of: known.word(number))
    known[number] = key
    return key
  }

  /// - Returns: the numbers of the words.
  @discardableResult
  private mutating func note(
    _ words: [IndexedWord], _ article: Int, isAdded: Bool
  ) -> [UInt32] {
    let numbers = known.numbers(of: words)
    for number in numbers {
      changes.append(WordChange(word: number, article: article, isAdded: isAdded))
    }
    return numbers
  }

  /// The changes of each word, in the order in which they came; and the words in the order in which
  /// their rows stand in a chunk. Rows that are new are then put behind each other, and fill the file's
  /// pages.
  private mutating func sortedByRow(
    _ postings: PostingTable
  ) throws -> [ArraySlice<WordChange>] {
    var rows: [(key: Int64, changes: ArraySlice<WordChange>)] = []
    for changes in sortedByWord() {
      let number = Int(changes[changes.startIndex].word)
      rows.append((try key(of: number, in: postings), changes))
    }
    rows.sort { $0.key < $1.key }
    return rows.map(\.changes)
  }

  /// The changes of each word that has some, in the order in which they came.
  private func sortedByWord() -> [ArraySlice<WordChange>] {
    var ends = Array(repeating: 0, count: known.count + 1)
    for change in changes { ends[Int(change.word) + 1] += 1 }
    for word in 0..<known.count { ends[word + 1] += ends[word] }
    // Where the changes of a word begin moves to where they end as they are put in.
    var sorted = changes
    for change in changes {
      sorted[ends[Int(change.word)]] = change
      ends[Int(change.word)] += 1
    }
    var (start, slices) = (0, [ArraySlice<WordChange>]())
    for end in ends where end > start {
      slices.append(sorted[start..<end])
      start = end
    }
    return slices
  }
}
