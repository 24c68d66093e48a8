import NewsModel
import Testing

@testable import NewsStore

struct DuplicateTests {
  @Test func `shows a release once, with where it also stands`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let summary = try await library.write(files(Releases.all), placeNamed: Units.named)
    #expect(summary.added == 4 && summary.duplicates == 2)
    #expect(try await library.totals().counts.articles == 2)
    let listed = try await library.page(ListQuery(.articles), range: 0..<9).items
    #expect(listed.map(copyCount) == [0, 2])
    #expect(try await library.page(ListQuery(.modelUses), range: 0..<9).items.count == 1)
    #expect(try await library.searchArticles("bóng đèn", limit: 9).total == 2)
    let kept = try #require(try await library.article(id: Releases.original.id))
    #expect(kept.alsoIn.map(\.id) == [Releases.portal.id, Releases.blog.id])
    #expect(kept.alsoIn.map(\.title) == ["Đường quê sáng đèn", "Chuyện đèn ở Tú Sơn"])
    #expect(kept.alsoIn.map(\.path) == ["/tin/\(Releases.portal.id)", "/tin/\(Releases.blog.id)"])
    #expect(try await library.article(id: Releases.blog.id) == kept)
    #expect(try await library.article(id: Releases.report.id)?.alsoIn == [])
    #expect(try library.check() == [])
  }

  @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]])
  func `counts what gives way to another, whichever comes first`(order: [Int]) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    var duplicates = 0
    for index in order {
      duplicates += try await library.write(files([Releases.all[index]])).duplicates
    }
    #expect(duplicates == 2)
  }

  @Test func `finds an edition whose bands have gone among those of all`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write(files([Releases.original]))
    #expect(try folder.rows("SELECT count(*) FROM edition_band") == ["0"])
    let bands = try folder.rows("SELECT band, edition_key FROM recent_band ORDER BY 1")
    try mergeRecentBands(of: library)
    #expect(try folder.rows("SELECT count(*) FROM recent_band") == ["0"])
    #expect(try folder.rows("SELECT band, edition_key FROM edition_band ORDER BY 1") == bands)
    #expect(try await library.write(files([Releases.portal])).duplicates == 1)
    try await library.write([], removing: ["/tin/\(Releases.original.id)"], analyze: analyze)
    #expect(try folder.rows("SELECT count(*) FROM edition_band") == ["0"])
    #expect(try await library.write(files([Releases.blog])).duplicates == 1)
  }

  private func mergeRecentBands(of library: Library) throws {
    try library.writer?.write { database in
      let table = EditionTable(database: database)
      let left = try table.mergeRecentBands(nil, added: 1_000, limit: 0)
      #expect(left == 0)
    }
  }

  @Test func `names the other files of a text`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write([
      Samples.file("/a", [Samples.women]), Samples.file("/b", [Samples.women, Samples.women]),
    ])
    let copies = try #require(try await library.article(id: Samples.women.id)).alsoIn
    #expect(copies.map(\.path) == ["/b", "/b"] && copies.map(\.record) == [0, 1])
    let listed = try await library.page(ListQuery(.articles), range: 0..<9).items
    #expect(listed.map(copyCount) == [2])
  }

  private func copyCount(_ item: ListItem) -> Int? {
    if case .article(let summary) = item { summary.copyCount } else { nil }
  }

  @Test func `gives the place of an edition that is gone to the next`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write(files(Releases.all), placeNamed: Units.named)
    try await library.write(
      [], removing: ["/tin/\(Releases.original.id)"], placeNamed: Units.named, analyze: analyze)
    let next = try #require(try await library.article(id: Releases.portal.id))
    #expect(next.article.id == Releases.portal.id)
    #expect(next.models.map(\.modelID) == ["thap-sang-duong-que"])
    #expect(next.alsoIn.map(\.id) == [Releases.blog.id])
    #expect(try await library.article(id: Releases.original.id) == nil)
    // A file that changes counts as gone, too.
    let path = "/tin/\(Releases.portal.id)"
    try await library.write(
      [Samples.file(path, [Samples.essay])], placeNamed: Units.named, analyze: analyze)
    let last = try #require(try await library.article(id: Releases.blog.id))
    #expect(last.article.id == Releases.blog.id && last.alsoIn == [])
    #expect(try library.check() == [])
  }

  /// Texts of ten paragraphs, each with one that the next has not: each is like its neighbors, and not
  /// like those farther away.
  static let chain = (0..<9).map { number in
    Draft(
      "c\(number)00000000000000", ["2020-01-0\(9 - number)", nil][number % 3 == 1 ? 1 : 0],
      subject: Units.tuSon, "Bản thứ \(number)",
      (number..<number + 10).map { "Đoạn \($0) " + Releases.paragraphs[$0 % 7] + " \($0 * 7919)" })
  }

  @Test(arguments: 0..<6)
  func `keeps the same editions in whatever order they come`(seed: Int) async throws {
    let drafts = Releases.all + DuplicateTests.chain + Samples.all
    let expected = try await dump(drafts, batches: [drafts.count])
    var chance = Chance(state: UInt64(seed))
    let shuffled = drafts.shuffled(using: &chance)
    let sizes = (0..<drafts.count).map { _ in Int.random(in: 1...6, using: &chance) }
    let shuffledDump = try await dump(shuffled, batches: sizes)
    #expect(Set(expected).symmetricDifference(shuffledDump) == [])
  }

  @Test(arguments: 0..<6)
  func `comes back to the same when editions come and go`(seed: Int) async throws {
    var chance = Chance(state: UInt64(100 + seed))
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let drafts = Releases.all + DuplicateTests.chain + Samples.all
    for _ in 0..<30 {
      let some = drafts.shuffled(using: &chance).prefix(Int.random(in: 0...4, using: &chance))
      let others = drafts.shuffled(using: &chance).prefix(Int.random(in: 0...4, using: &chance))
        .filter { draft in !some.contains { $0.id == draft.id } }
      try await library.write(
        files(Array(some)), removing: others.map { "/tin/\($0.id)" }, placeNamed: Units.named,
        analyze: analyze)
      if Bool.random(using: &chance) { try mergeRecentBands(of: library) }
    }
    #expect(try library.check() == [])
    let present = try drafts.filter { try library.fileState(path: "/tin/\($0.id)") != nil }
    let dumped = try folder.everyRowWithoutKeys()
    let expected = try await dump(present, batches: [present.count])
    #expect(Set(expected).symmetricDifference(dumped) == [])
  }

  private func dump(_ drafts: [Draft], batches: [Int]) async throws -> [String] {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    var rest = drafts[...]
    for size in batches where !rest.isEmpty {
      try await library.write(
        files(Array(rest.prefix(size))), placeNamed: Units.named, analyze: analyze)
      rest = rest.dropFirst(size)
    }
    return try folder.everyRowWithoutKeys()
  }

  private func files(_ drafts: [Draft]) -> [IndexedFile] {
    drafts.map { Samples.file("/tin/\($0.id)", [$0]) }
  }

  @Sendable private func analyze(_ article: Article) -> AnalyzedArticle {
    let drafts = Releases.all + DuplicateTests.chain + Samples.all
    var analyzed = AnalyzedArticle(article: article)
    if let draft = drafts.first(where: { $0.id == article.id }) {
      analyzed = draft.analyzed
      analyzed.article = article
    }
    return analyzed
  }
}

/// Random numbers that are the same in every run.
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
  }
}
