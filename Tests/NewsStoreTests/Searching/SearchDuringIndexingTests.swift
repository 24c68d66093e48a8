import NewsModel
import NewsStore
import Testing

struct SearchDuringIndexingTests {
  @Test func `a search never sees half an article, and is not kept waiting by a writer`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let path = folder.path + "/library.sqlite"
    let progress = Progress()
    let writing = Task {
      do {
        try await Self.write(to: library)
      } catch {
        await progress.end()
        throw error
      }
      await progress.end()
    }
    let reader = try Library(path: path, mode: .readOnly)
    var searches = 0
    while await !progress.isEnded {
      expectWhole(try await reader.search("chuyện làng", limitPerGroup: 50))
      searches += 1
    }
    try await writing.value
    let last = try await reader.searchArticles("chuyện làng", limit: 50)
    #expect(last.total == 16)
    // Had a search to wait for the writer, there would be few.
    #expect(searches > 2)
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

  /// Whether all has been written.
  private actor Progress {
    private(set) var isEnded = false

    func end() { isEnded = true }
  }

  /// Both articles of a file are there, or neither, whatever was there before.
  private static func write(to library: Library) async throws {
    for number in 0..<40 {
      let file = Samples.file("/tin/\(number % 8).txt", drafts(number))
      try await library.write([file], placeNamed: Units.named)
    }
  }

  private static func drafts(_ number: Int) -> [Draft] {
    ["a", "b"].map { part in
      let words = (0..<30).map { "từ\(number)\(part)\($0)" }.joined(separator: " ")
      let digits = String(number, radix: 16)
      let id = part + String(repeating: "0", count: 15 - digits.utf8.count) + digits
      return Draft(
        id, "2020-01-01", subject: Units.tuSon, "Tin số \(number) \(part)",
        "Chuyện làng dân vận khéo. \(words)"
      ).model("dân vận khéo", "dan-van-kheo")
    }
  }
}
