import NewsModel
import NewsStore
import Testing

struct LibraryWritingTests {
  @Test(arguments: Samples.all.map(\.id))
  func `gives an article back as it was written`(id: String) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let draft = try #require(Samples.all.first { $0.id == id })
    let written = try #require(Samples.file("/tin/\(id).txt", [draft]).articles.first).analyzed
    let read = try #require(try await library.article(id: id))
    #expect(read == written)
    #expect(Array(read.article.text.utf8) == Array(written.article.text.utf8))
  }

  @Test func `finds an article by the beginning of its identity, when no other begins so`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library([
      Draft("aaaa000000000000", nil, "Một"), Draft("aaab000000000000", nil, "Hai"),
    ])
    #expect(try await library.article(id: "AAAB")?.article.title == "Hai")
    #expect(try await library.article(id: "aaa") == nil)
    #expect(try await library.article(id: "") == nil)
    #expect(try await library.article(id: "' OR 1") == nil)
    #expect(try await library.articleIDs(beginningWith: "aaa", limit: 9).count == 2)
  }

  @Test func `remembers a file's state, to see whether it has changed`() throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    #expect(try library.fileState(path: "/tin/a.txt") == nil)
    try library.write([Samples.file("/tin/a.txt", [])])
    let state = FileState(byteCount: 1, modificationTime: 2, sha256: "s")
    #expect(try library.fileState(path: "/tin/a.txt") == state)
  }

  @Test func `replaces what a file had and leaves nothing behind`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([Samples.essay])
    let before = try folder.everyRow()
    let first = try await library.write(
      [Samples.file("/tin/x.txt", [Samples.women, Samples.elders])], placeNamed: Units.named)
    #expect(first.added == 2)
    let second = try await library.write(
      [Samples.file("/tin/x.txt", [Samples.fields])], placeNamed: Units.named)
    #expect(second.added == 1 && second.removed == 2)
    #expect(try library.check() == [])
    #expect(try await library.search("tu son", limitPerGroup: 9).groups.isEmpty)
    #expect(try await library.search("dan van kheo", limitPerGroup: 9).groups.count == 1)
    #expect(
      try await library.page(ListQuery(.provinces), range: 0..<9).items.map(\.name) == ["Hà Tĩnh"])
    try await library.write([Samples.file("/tin/x.txt", [])])
    #expect(try library.check() == [])
    let after = try folder.everyRow()
    // Files and outlets stay known, and numbers of articles are not given again.
    func isOfArticles(_ row: String) -> Bool {
      ["file|", "outlet|", "posting_chunk|", "article_column|"].allSatisfy { !row.hasPrefix($0) }
    }
    #expect(after.filter(isOfArticles) == before.filter(isOfArticles))
  }

  @Test func `writes an article of the same file anew`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write([Samples.file("/tin/x.txt", [Samples.women])])
    let richer = Samples.women.achievement(.culture, "Phụ nữ")
    let summary = try await library.write([Samples.file("/tin/x.txt", [richer])])
    #expect(summary.replaced == 1 && summary.added == 0 && summary.removed == 0)
    #expect(try await library.totals().counts.articles == 1)
    #expect(try await library.totals().counts.achievements == 1)
    #expect(try await library.search("duong lang", limitPerGroup: 9).groups.map(\.total) == [1])
    #expect(try library.check() == [])
  }

  @Test func `keeps one article that two files have, with both as its sources`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let summary = try await library.write([
      Samples.file("/tin/x.txt", [Samples.women, Samples.women]),
      Samples.file("/tin/y.txt", [Samples.women]),
    ])
    #expect(summary.added == 1 && summary.repeated == 2)
    #expect(try await library.totals().counts.articles == 1)
    #expect(try folder.rows("SELECT count(*) FROM source") == ["3"])
    // The article stays as long as one file has it.
    try await library.write([Samples.file("/tin/x.txt", [])])
    let article = try await library.article(id: Samples.women.id)
    #expect(article?.article.source.path == "/tin/y.txt")
    let last = try await library.write([Samples.file("/tin/y.txt", [])])
    #expect(last.removed == 1)
    #expect(try await library.totals().counts.articles == 0)
  }

  @Test func `keeps what one file had when another has it too and changes`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write([
      Samples.file("/tin/x.txt", [Samples.women]), Samples.file("/tin/y.txt", [Samples.women]),
    ])
    let richer = Samples.women.achievement(.culture, "Phụ nữ")
    try await library.write([Samples.file("/tin/x.txt", [Samples.fields, richer])])
    #expect(try await library.totals().counts.achievements == 1)
    #expect(try folder.rows("SELECT count(*) FROM source") == ["3"])
    #expect(try library.check() == [])
  }

  @Test func `asks for units that facts name only by identity, and does without the unknown`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write([Samples.file("/tin/x.txt", [Samples.elders])])
    let page = try await library.page(ListQuery(.modelUses), range: 0..<9)
    #expect(page.items.map(\.name) == ["dân vận khéo Tú Sơn"])
    try await library.write([Samples.file("/tin/x.txt", [Samples.elders])], placeNamed: Units.named)
    let again = try await library.page(ListQuery(.modelUses), range: 0..<9)
    #expect(again.items.map(\.name) == ["dân vận khéo Đoàn Xá"])
  }

  @Test func `takes in whatever an analysis may hold`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let odd = Draft("0dd0000000000000", "0001-01-01", "").with { article, _ in
      article.article.title = nil
      article.article.text = ""
      article.article.paragraphs = []
      article.metrics = [
        Metric(
          indicator: "", indicatorID: nil, value: .nan, unit: "",
          evidence: Evidence(range: 5..<900, quote: "", rule: "", confidence: 2))
      ]
      article.models = [
        ExemplaryModel(
          name: "\u{0}", modelID: "", kind: "",
          evidence: Evidence(range: 0..<0, quote: "", rule: "", confidence: 0))
      ]
    }
    try await library.write([Samples.file("", [odd])])
    #expect(try await library.article(id: "0dd")?.metrics.count == 1)
    for content in ListQuery.Content.allCases {
      _ = try await library.page(ListQuery(content), range: 0..<9)
    }
    #expect(try library.check() == [])
  }

  @Test func `keeps every byte of a page, U+0000 included`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let draft = Draft("0a", nil, "Tin", "Trước \u{0}và sau.").with { article, _ in
      article.article.rawText = "Tin\n\u{0}\u{1}Trước và sau.\r\n"
    }
    try await library.write([Samples.file("/tin/x.txt", [draft])])
    let read = try #require(try await library.article(id: "0a"))
    #expect(Array(read.article.text.utf8) == Array(draft.analyzed.article.text.utf8))
    #expect(Array(read.article.rawText.utf8) == Array(draft.analyzed.article.rawText.utf8))
    #expect(try await library.search("va sau", limitPerGroup: 1).groups.map(\.total) == [1])
    try await library.write([Samples.file("/tin/x.txt", [])])
    #expect(try library.check() == [])
  }

  @Test func `finds an indicator by its words of today, and not when it is gone`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    func found(_ query: String) async throws -> [String] {
      try await library.search(query, limitPerGroup: 9).groups
        .filter { $0.kind == .indicators }.flatMap { $0.hits.map(\.label.text) }
    }
    let empty = try folder.everyRow()
    let draft = Draft("0b", nil, "Tin", "Đã trồng 5 ha rừng.")
    let name = draft.metric("Diện tích rừng trồng", "forest", 5, "ha")
    try await library.write([Samples.file("/tin/x.txt", [name])])
    #expect(try await found("dien tich r") == ["Diện tích rừng trồng"])
    #expect(try await found("rừng diện") == ["Diện tích rừng trồng"])
    #expect(try await found("rùng") == [])
    let other = draft.metric("Rừng mới", "forest", 5, "ha")
    try await library.write([Samples.file("/tin/x.txt", [other])])
    #expect(try await found("dien tich") == [])
    #expect(try await found("rung m") == ["Rừng mới"])
    try await library.write([Samples.file("/tin/x.txt", [])])
    #expect(try await found("rung") == [])
    #expect(
      try folder.everyRow().filter { $0.hasPrefix("indicator_words") }
        == empty.filter { $0.hasPrefix("indicator_words") })
    #expect(try library.check() == [])
  }

  @Test func `undoes a batch that fails half-way`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([Samples.essay])
    let before = try folder.everyRow()
    try folder.execute(
      "CREATE TRIGGER stop BEFORE INSERT ON citation BEGIN SELECT raise(ABORT, 'no'); END")
    #expect(throws: LibraryError.self) {
      try library.write([
        Samples.file("/tin/y.txt", [Samples.elders]), Samples.file("/tin/x.txt", [Samples.women]),
      ])
    }
    try folder.execute("DROP TRIGGER stop")
    #expect(try folder.everyRow() == before)
  }
}
