import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct SearchDuringIndexingTests {
  @Test func `a search answers beside a writer, with the state before it`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write([SearchDuringIndexingTests.file(0)], placeNamed: Units.named)
    let writer = try #require(library.writer)
    // Had a search to wait for the writer, it would be refused at once.
    let reader = try Library(path: folder.index, mode: .readOnly, busyTimeout: 0)
    let step = Step()
    let writing = Task {
      try await writer.write { database in
        try Self.write(1, to: database)
        step.arrive()
        step.waitUntilAllowed()
      }
    }
    defer { step.allow() }
    await step.arrival()
    for library in [library, reader] {
      let found = try await library.search("chuyện làng", limitPerGroup: 50)
      expectWhole(found)
      #expect(found.groups.first { $0.kind == .articles }?.total == 2)
      #expect(try await library.totals().counts.articles == 2)
      #expect(try await library.facets(of: "chuyện làng").first?.values.map(\.count) == [2])
    }
    step.allow()
    try await writing.value
    for library in [library, reader] {
      let found = try await library.search("chuyện làng", limitPerGroup: 50)
      expectWhole(found)
      #expect(found.groups.first { $0.kind == .articles }?.total == 4)
    }
  }

  @Test func `searches while much is written never see half an article`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let reader = try Library(path: folder.index, mode: .readOnly)
    let searching = Task {
      for _ in 0..<25 { expectWhole(try await reader.search("chuyện làng", limitPerGroup: 50)) }
    }
    for number in 0..<25 {
      try await library.write([SearchDuringIndexingTests.file(number)], placeNamed: Units.named)
    }
    try await searching.value
    #expect(try await reader.searchArticles("chuyện làng", limit: 50).total == 16)
    #expect(try library.check() == [])
  }

  /// Each hit has its text, with the match in it, and the hits are as many as are counted.
  private func expectWhole(_ found: SearchResults) {
    guard let articles = found.groups.first(where: { $0.kind == .articles }) else { return }
    #expect(articles.total == articles.hits.count)
    #expect(articles.total % 2 == 0)
    for hit in articles.hits {
      #expect(hit.snippet?.highlighted == ["Chuyện làng"])
      guard case .article(let summary) = hit.item else { continue }
      #expect(summary.counts.models == 1)
      #expect(summary.subject?.id == Units.tuSon.id)
    }
  }

  private static func write(_ number: Int, to database: Database) throws {
    var (_, learnt) = try BatchWriter.write(
      [file(number)], to: database,
      knowledge: .init(placeNamed: Units.named, analyze: { AnalyzedArticle(article: $0) }))
    try learnt.words.apply(to: database)
  }

  /// A file of two articles; both are there, or neither, whatever was there before.
  private static func file(_ number: Int) -> IndexedFile {
    let drafts = ["a", "b"].map { part in
      let words = (0..<30).map { "từ\(number)\(part)\($0)" }.joined(separator: " ")
      let digits = String(number, radix: 16)
      let id = part + String(repeating: "0", count: 15 - digits.utf8.count) + digits
      return Draft(
        id, "2020-01-01", subject: Units.tuSon, "Tin số \(number) \(part)",
        "Chuyện làng dân vận khéo. \(words)"
      ).model("dân vận khéo", "dan-van-kheo")
    }
    return Samples.file("/tin/\(number % 8).txt", drafts)
  }
}
