import NewsModel
import Testing

@testable import ArticleIngestion

/// How well invented pages of many layouts are cleaned. A floor is what was reached once, less a
/// little; it is raised with the rules and never lowered without a word in the commit.
@Suite struct PageFloorTests {
  private struct Scores {
    var dropped = Counts()
    var keptBytes = Counts()
    var wrong: [String: Int] = ["title": 0, "published": 0, "byline": 0]
    var pageCount = 0
  }

  private struct Counts {
    var (hits, misses, extras) = (0, 0, 0)
    var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + misses + extras)) }

    mutating func add(_ isWanted: Bool, _ isFound: Bool, weight: Int = 1) {
      if isWanted && isFound { hits += weight }
      if isWanted && !isFound { misses += weight }
      if isFound && !isWanted { extras += weight }
    }
  }

  @Test func `keeps the article and drops the page around it`() throws {
    var scores = Scores()
    for page in try LabelledPage.all() { try add(page, to: &scores) }
    #expect(scores.pageCount >= 36)
    #expect(scores.dropped.f1 >= 0.99, "dropped lines: \(scores.dropped)")
    #expect(scores.keptBytes.f1 >= 0.995, "kept bytes: \(scores.keptBytes)")
    for (field, count) in scores.wrong {
      #expect(Double(count) <= 0.06 * Double(scores.pageCount), "\(field): \(count) wrong")
    }
  }

  private func add(_ page: LabelledPage, to scores: inout Scores) throws {
    let article = try #require(
      Shared.reader.read(Array(page.page.utf8), path: page.name).articles.first)
    let lines = page.page.split(separator: "\n", omittingEmptySubsequences: false)
    for line in article.lines {
      let isWanted = !page.dropped.contains(line.number)
      scores.dropped.add(!isWanted, !line.role.isKept)
      scores.keptBytes.add(
        isWanted, line.role.isKept, weight: lines[line.number - 1].utf8.count)
    }
    let found = [
      "title": article.title, "published": article.published?.description,
      "byline": article.byline,
    ]
    for (field, value) in found where value != page.known[field] {
      scores.wrong[field, default: 0] += 1
    }
    scores.pageCount += 1
  }
}
