import NewsModel
import Testing

@testable import NewsStore

struct FullTextFormsTests {
  @Test func `has a text without marks, and behind it the same with them`() {
    #expect(FullTextForms("Dân vận khéo").row == "dan van kheo \u{E000} dân vận khéo")
  }

  @Test func `has a text without marks once`() {
    #expect(FullTextForms("25-NQ/TW\0 ban").row == "25-nq/tw  ban")
  }

  /// The end of one form and the beginning of the other are no neighbors.
  @Test func `does not join the last word with the first`() async throws {
    let folder = try TemporaryFolder()
    let draft = Draft(
      "aaaaaaaaaaaaaaaa", "2021-05-05", subject: nil,
      lines: ["Vận động khắp xã", "Nơi nơi thi đua cùng dân"])
    let library = try folder.library([draft])
    for row in ["\"dan vận\"", "\"dân vận\"", "\"dan van\"", "\"cung dan van dong\""] {
      #expect(try await library.searchArticles(row, limit: 9).total == 0, "\(row)")
    }
    #expect(try await library.searchArticles("\"cung dân\"", limit: 9).total == 1)
  }
}
