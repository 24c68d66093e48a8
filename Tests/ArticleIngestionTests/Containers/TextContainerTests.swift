import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct TextContainerTests {
  @Test(arguments: [
    ("Bài một.\n\u{C}Bài hai.\n", ["Bài một.", "Bài hai."]),
    ("Bài một.\n=====\nBài hai.\n==========\n\nBài ba.", ["Bài một.", "Bài hai.", "Bài ba."]),
    ("\u{C}\u{C}Bài một.\r\n=====\r\n\r\n", ["Bài một."]),
  ])
  func `parts articles at form feeds and lines of equals signs`(text: String, articles: [String]) {
    let reading = Reading(text, path: "a.txt")
    #expect(reading.texts == articles)
    #expect(reading.articles.map(\.source.record) == Array(articles.indices))
    #expect(reading.findings.isEmpty)
  }

  @Test func `leaves a title that is underlined with its text`() {
    #expect(Reading("Bài một.\n====\nVẫn bài một.", path: "a.txt").articles.count == 1)
    let reading = Reading("Xã ra quân làm đường\n====================\n\nSáng nay.", path: "a.txt")
    #expect(reading.articles.count == 1)
  }

  @Test func `names an article after the bytes of its piece alone`() {
    let first = Reading("Bài một.\n=====\nBài hai.\n", path: "a.txt").articles
    let second = Reading("Bài không.\n=====\nBài một.\n=====\nBài hai.\n", path: "b.txt").articles
    #expect(first.map(\.id) == second.dropFirst().map(\.id))
  }

  @Test func `passes over an article that is too long and reads the next`() {
    let long = String(repeating: "Xã ra quân.\n", count: 10_000)
    let reading = Reading(
      "Bài một.\n=====\n\(long)=====\nBài ba.\n", path: "a.txt",
      options: InputOptions { $0.recordBytes = 10_000 })
    #expect(reading.texts == ["Bài một.", "Bài ba."])
    #expect(reading.kinds == [.tooLarge(bytes: long.utf8.count, limit: 10_000)])
  }

  @Test func `refuses an article with very many lines`() {
    let reading = Reading(
      String(repeating: "a\n", count: 1000), path: "a.txt",
      options: InputOptions { $0.recordLines = 100 })
    #expect(reading.kinds == [.tooManyLines(limit: 100)])
  }
}
