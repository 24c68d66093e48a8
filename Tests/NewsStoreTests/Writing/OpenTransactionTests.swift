import NewsModel
import Testing

@testable import NewsStore

/// Several batches between two commits.
struct OpenTransactionTests {
  private let first = Draft("aaaaaaaaaaaaaaaa", "2020-01-01", "Lúa xanh", "Đồng xa lúa tốt.")
  private let second = Draft("bbbbbbbbbbbbbbbb", "2020-01-02", "Cầu treo", "Cầu mới qua suối sâu.")
    .model("cầu mới", "cau-moi")
  private let third = Draft("cccccccccccccccc", "2020-01-03", "Đường làng", "Đường hoa dài.")

  @Test func `leave what they would leave with a commit each`() async throws {
    let batches = [
      [first, third], [second], [first, second], [third, second.model("suối sâu", "suoi-sau")],
    ]
    var left: [[String]] = []
    for commits in [false, true] {
      let folder = try TemporaryFolder()
      let library = try folder.library([])
      for drafts in batches {
        try await library.write([Samples.file("/tin/a.txt", drafts)], commits: commits)
      }
      try await library.commit()
      #expect(try library.check() == [])
      for (words, count) in [("lua xanh", 0), ("cầu mới", 1), ("\"đường hoa\"", 1)] {
        #expect(try await library.searchArticles(words, limit: 9).total == count, "\(words)")
      }
      try library.close()
      left.append(try folder.everyRowWithoutKeys())
    }
    #expect(left[0] == left[1])
  }

  @Test func `are not seen before they are committed`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([first])
    try await library.write([Samples.file("/tin/b.txt", [second])], commits: false)
    #expect(try await library.searchArticles("cầu mới", limit: 9).total == 0)
    #expect(try await library.searchArticles("lúa xanh", limit: 9).total == 1)
    try await library.commit()
    #expect(try await library.searchArticles("cầu mới", limit: 9).total == 1)
  }

  /// Nothing of them waits for the next commit.
  @Test func `leave nothing behind when they fail`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([first])
    try await library.write([Samples.file("/tin/b.txt", [second])], commits: false)
    try await #require(library.writer).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 1")
    }
    let long = Draft("ffffffffffffffff", nil, String(repeating: "dài ", count: 50_000))
    await #expect(throws: LibraryError.self) {
      try await library.write([Samples.file("/tin/x.txt", [long])], commits: false)
    }
    try await #require(library.writer).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 4294967294")
    }
    try await library.write([Samples.file("/tin/c.txt", [third])])
    #expect(try library.check() == [])
    #expect(try await library.totals().counts.articles == 2)
    #expect(try await library.searchArticles("cầu mới", limit: 9).total == 0)
  }
}
