import NewsModel
import NewsStore
import Testing

struct SuggestionTests {
  @Test(
    arguments: [
      ("dân vận kheóo", "dân vận kheo", "kheo thay kheóo"),
      ("dan vann kheo", "dan van kheo", "van thay vann"),
      ("dàn vận", "dan vận", "dàn không xét dấu"),
      ("\"khéo dân\"", "khéo dân", "các từ “khéo dân” không cần liền nhau"),
      ("dân vận xyzxyzxyz", "dân vận", "bỏ xyzxyzxyz"),
      ("dân vận năm:1999", "dân vận", "bỏ năm:1999"),
      ("dân vận -dân", "dân vận", "bỏ -dân"),
      ("chi hội song lộc cánh đồng 120", "chi hội song lộc cánh đồng", "bỏ 120"),
    ] as [(String, String, String)])
  func `offers the nearest query that finds something`(
    query: String, nearest: String, change: String
  ) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let suggestion = try #require(try await library.suggestion(for: query))
    #expect(suggestion.query == nearest)
    #expect(suggestion.sentence(in: .vietnamese) == change)
    let found = try await library.searchArticles(suggestion.query, limit: 1)
    #expect(found.total == suggestion.total)
    #expect(found.total > 0)
    let all = try await library.search(query, limitPerGroup: 1)
    #expect(all.suggestion == (all.groups.isEmpty ? suggestion : nil))
  }

  @Test(arguments: ["dân vận", "", "-", "xyzxyzxyz"])
  func `offers nothing where something is found, or nothing is near`(query: String) async throws {
    let folder = try TemporaryFolder()
    #expect(try await folder.library().suggestion(for: query) == nil)
  }
}
