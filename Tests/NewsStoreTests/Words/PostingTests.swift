import GRDB
import Testing

@testable import NewsStore

/// The index of words against lists of what was put in.
struct PostingTests {
  private let words = ["xã", "xa", "xanh", "xanhh", "nghi", "nghiêm", "nghị", "2016", "a", "đi"]

  private func words(of article: Int) -> [String] {
    words.enumerated().filter { (article / ($0.offset + 1)) % 3 == 0 }.map(\.element)
  }

  /// Words with what they begin with.
  private func indexed(_ words: [String]) -> ArticleWords {
    var indexed: Set<IndexedWord> = [.all]
    for word in words.map({ IndexedWord(Array($0.utf8)[...]) }) {
      indexed.insert(word)
      var beginning = word.longestBeginning
      while let some = beginning {
        indexed.insert(some)
        beginning = some.shorterBeginning
      }
    }
    let vocabulary = Vocabulary()
    vocabulary.append(indexed.sorted()[...])
    return ArticleWords(
      vocabulary: vocabulary, numbers: (0..<UInt32(indexed.count)).map(\.self),
      places: .unknown(row: ""))
  }

  private func database() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { try $0.execute(sql: Schema.words + Schema.fullText) }
    return queue
  }

  @Test func `finds what was added, and not what was taken out`() throws {
    let queue = try database()
    // Beyond the first chunk, in batches.
    var known = KnownWords()
    let batches = [0..<700, 700..<16_900, 16_900..<17_000]
    try queue.write { database in
      for batch in batches {
        var numbers = try ArticleNumbers(database: database)
        var changes = WordChanges(known: known)
        for article in batch {
          #expect(numbers.take() == article)
          changes.add(indexed(words(of: article)), to: article, key: Int64(article))
        }
        for gone in batch.filter({ $0 % 50 == 49 }).map({ $0 - 40 }) {
          changes.remove(article: gone)
        }
        try numbers.write(to: database)
        try changes.apply(to: database)
        known = changes.known
      }
    }
    let gone = Set((0..<17_000).filter { $0 % 50 == 9 })
    try queue.read { try expectAll(but: gone, in: $0) }
    // Until then other rows may say more than that of all articles.
    try queue.write { database in
      let counts = "SELECT gone FROM posting_chunk"
      #expect(try database.integers(counts) != [0, 0])
      try PostingSweep(database: database).sweepAll()
      #expect(try database.integers(counts) == [0, 0])
      try expectAll(but: gone, in: database, isSwept: true)
    }
  }

  private func expectAll(
    but gone: Set<Int>, in database: Database, isSwept: Bool = false
  ) throws {
    #expect(try ArticleNumbers(database: database).next == 17_000)
    let reader = try PostingReader(database: database)
    let all = try reader.articles(having: .all)
    #expect(all == ArticleSet((0..<17_000).filter { !gone.contains($0) }))
    func present(_ articles: ArticleSet?) -> ArticleSet? {
      isSwept ? articles : articles?.intersection(all)
    }
    for word in words + ["không"] {
      let expected = ArticleSet(all.numbers.filter { words(of: $0).contains(word) })
      #expect(present(try reader.articles(having: IndexedWord(Array(word.utf8)[...]))) == expected)
    }
    for typed in ["x", "xa", "xan", "xanh", "nghi", "nghiê", "n", "20", "2016", "đ", "k"] {
      let expected = all.numbers.filter { article in
        words(of: article).contains { $0.utf8.starts(with: typed.utf8) }
      }
      #expect(present(try reader.articles(beginning: Array(typed.utf8))) == ArticleSet(expected))
    }
  }

  @Test func `forgets words of articles that are gone once these are many`() throws {
    let queue = try database()
    try queue.write { database in
      var numbers = try ArticleNumbers(database: database)
      var changes = WordChanges()
      for article in 0..<160 {
        changes.add(indexed(["bài\(article)"]), to: numbers.take(), key: Int64(article))
      }
      try numbers.write(to: database)
      try changes.apply(to: database)
      func hasWord(of article: Int) throws -> Bool {
        try database.integer("SELECT 1 FROM word WHERE word = ?", ["bài\(article)"]) != nil
      }
      for (gone, isSwept) in [(0..<20, false), (20..<21, true), (21..<30, false)] {
        var changes = WordChanges(known: changes.known)
        for article in gone { changes.remove(article: article) }
        try changes.apply(to: database)
        #expect(try gone.allSatisfy { try hasWord(of: $0) != isSwept })
        #expect((changes.known.count == 0) == isSwept)
      }
      #expect(try hasWord(of: 30))
    }
  }
}

extension ArticleSet {
  fileprivate var numbers: [Int] {
    var numbers: [Int] = []
    forEach { numbers.append($0) }
    return numbers
  }
}
