import NewsModel
import Testing

@testable import NewsStore

struct TypedRowTests {
  /// What was asked before helps to answer the next letter, and must not change what it finds.
  @Test(arguments: [
    "\"dân vận khéo", "\"nong thon moi", "dân vận khéo nông", "nong thon moi xanh sach",
    "nông thôn mới sach", "nong thôn mới sạch", "\"25-nq/tw", "\"de xa hoa",
    "\"hoàng đê\" -\"dan van", "\"không sạch\" \"thôn mớ", "\"dân van khe", "\"xa đạt chua",
  ])
  func `answers each letter of a row as if it were the first`(text: String) async throws {
    let folder = try TemporaryFolder()
    var invented = InventedArticles(seed: 41)
    let drafts = invented.drafts(120)
    let library = try folder.library(drafts)
    try await expectSame(text, library, folder)
    // What is remembered holds only as long as nobody writes.
    try await library.write([], removing: drafts[30..<60].map { "/tin/\($0.id).txt" })
    try await expectSame(text, library, folder)
  }

  /// Where only some words have marks, these may stand elsewhere: the row before, of which all have, may
  /// be in none of the texts.
  @Test func `goes by the row before only where all texts have that`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([
      Draft(
        "aaaaaaaaaaaaaaaa", "2020-01-01", "Tin", "Làng nong thon xanh.", "Hội nông dân họp thôn."),
      Draft("bbbbbbbbbbbbbbbb", "2021-01-01", "Tin", "Rừng xanh.", "Thôn có tổ nông vụ."),
    ])
    let limits = ArticleRanking.Limits(headlines: 1)
    for text in ["nông thôn ", "nông thôn xanh"] {
      let other = try Library(path: folder.index, mode: .readOnly)
      let answer = try await answer(SearchQuery(text), library, 0..<2, limits)
      #expect(try await self.answer(SearchQuery(text), other, 0..<2, limits) == answer, "\(text)")
    }
  }

  private func expectSame(
    _ text: String, _ library: Library, _ folder: borrowing TemporaryFolder
  ) async throws {
    for length in 1...text.count {
      let query = SearchQuery(String(text.prefix(length)))
      let other = try Library(path: folder.index, mode: .readOnly)
      for range in [0..<2, 1..<9, 0..<200] {
        let limits = ArticleRanking.Limits(headlines: length % 2 == 0 ? 1 : 400)
        let answer = try await answer(query, library, range, limits)
        #expect(
          try await self.answer(query, other, range, limits, readsTexts: true) == answer, "\(query)"
        )
      }
      try other.close()
    }
  }

  private func answer(
    _ query: SearchQuery, _ library: Library, _ range: Range<Int>, _ limits: ArticleRanking.Limits,
    readsTexts: Bool = false
  ) async throws -> [Int64] {
    try await library.reading { reader in
      let found = try reader.articles(
        query, filter: .init(), order: .relevance, range: range, limits: limits,
        occurrencesPerText: readsTexts ? 0 : ArticleFinder.occurrencesPerText)
      return [Int64(found.total)] + found.keys
    }
  }
}
