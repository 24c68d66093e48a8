import NewsModel
import NewsStore
import Testing

struct LibraryWritingTests {
  @Test(arguments: Samples.all.map(\.id))
  func `gives an article back as it was written`(id: String) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let draft = try #require(Samples.all.first { $0.id == id })
    let written = try #require(Samples.file("/tin/\(id).txt", [draft]).articles.first)
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
}
