import GRDB
import Testing

@testable import NewsStore

/// The index of words against lists of what was put in.
struct PostingTests {
  private let words = ["xã", "xa", "xanh", "xanhh", "nghi", "nghiêm", "nghị", "2016", "a", "đi"]

  private func words(of article: Int) -> [String] {
    words.enumerated().filter { (article / ($0.offset + 1)) % 3 == 0 }.map(\.element)
  }

  private func indexed(_ words: [String]) -> [IndexedWord] {
    let text = Array(words.joined(separator: " ").utf8)
    return WordCollector.words(folded: text.span, exact: text.span)
  }

  private func database() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { try $0.execute(sql: Schema.words) }
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
          changes.add(indexed(words(of: article)), to: article)
        }
        for gone in batch.filter({ $0 % 50 == 49 }).map({ $0 - 40 }) {
          changes.remove(indexed(words(of: gone)), from: gone)
        }
        try numbers.write(to: database)
        try changes.apply(to: database)
        known = changes.known
      }
    }
    let gone = Set((0..<17_000).filter { $0 % 50 == 9 })
    try queue.read { database in
      #expect(try ArticleNumbers(database: database).next == 17_000)
      let reader = try PostingReader(database: database)
      for word in words + ["không"] {
        let expected = (0..<17_000).filter { words(of: $0).contains(word) && !gone.contains($0) }
        let bytes = Array(word.utf8)
        #expect(try reader.articles(having: IndexedWord(bytes[...])) == ArticleSet(expected))
      }
      for typed in ["x", "xa", "xan", "xanh", "nghi", "nghiê", "n", "20", "2016", "đ", "k"] {
        let expected = (0..<17_000).filter { article in
          !gone.contains(article)
            && words(of: article).contains { $0.utf8.starts(with: typed.utf8) }
        }
        #expect(try reader.articles(beginning: Array(typed.utf8)) == ArticleSet(expected))
      }
    }
  }
}
