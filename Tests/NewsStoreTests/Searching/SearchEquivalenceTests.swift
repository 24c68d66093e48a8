import Foundation
import NewsModel
import Testing
import VietnameseText

@testable import NewsStore

struct SearchEquivalenceTests {
  @Test(arguments: [
    // All looked at; only those with the words in a row told apart; too many for anything but dates.
    ArticleRanking.Limits(), .init(headlines: 20, rows: 60),
  ])
  func `finds the same in the same order as looking at every article`(
    limits: ArticleRanking.Limits
  ) async throws {
    var invented = InventedArticles(seed: 11)
    let drafts = invented.drafts(300)
    let folder = try TemporaryFolder()
    let library = try folder.library(drafts)
    let naive = NaiveSearch(drafts.map(\.analyzed))
    let kept = Set(try await allIDs(library))
    var found = 0
    for number in 0..<1_000 {
      let typed = invented.query()
      let form = number % 2 == 0 ? typed : typed.decomposedStringWithCanonicalMapping
      let query = SearchQuery(form)
      let answer = try await answer(query, in: library, 0..<1_000, limits)
      let ranking = NaiveRank(query, naive, among: kept)
      let looksAtHeadline = answer.total <= limits.headlines
      let expected = naive.ids(query) { entry in
        answer.order == .date ? 0 : ranking.rank(entry, looksAtHeadline: looksAtHeadline)
      }.filter(kept.contains)
      #expect(answer.ids == expected, "\(typed)")
      #expect(answer.total == expected.count, "\(typed)")
      found += min(1, answer.total)
      let middle = answer.total / 2
      let page = try await self.answer(query, in: library, middle..<middle + 5, limits)
      #expect(page.ids == Array(answer.ids.dropFirst(middle).prefix(5)), "\(typed)")
    }
    // Most queries must find something, or nothing would be tested.
    #expect(found > 600)
  }

  private func answer(
    _ query: SearchQuery, in library: Library, _ range: Range<Int>, _ limits: ArticleRanking.Limits
  ) async throws -> (ids: [String], total: Int, order: SearchOrder) {
    try await library.reading { reader in
      // Of pages texts are read wherever the full text could be asked.
      let answer = try reader.articles(
        query, filter: .init(), order: .relevance, range: range, limits: limits,
        occurrencesPerText: range.count % 2 == 1 ? 0 : ArticleFinder.occurrencesPerText)
      let ids = try answer.keys.map { try reader.article($0).id }
      return (ids, answer.total, answer.order)
    }
  }

  /// Texts that are nearly the same as another are not shown.
  private func allIDs(_ library: Library) async throws -> [String] {
    let page = try await library.page(ListQuery(.articles), range: 0..<1_000)
    return page.items.compactMap { item in
      if case .article(let summary) = item { summary.article.id } else { nil }
    }
  }
}

/// How well an article fits a query, in the plainest way.
struct NaiveRank {
  private let rows: [(exact: QueryTerm, folded: QueryTerm)]
  private let titles: [QueryTerm]
  private let headlines: [[QueryTerm]]
  private let mayBeInRow: Bool

  init(_ query: SearchQuery, _ search: NaiveSearch, among kept: Set<String>) {
    let found = search.entries(query).filter { kept.contains($0.draft.article.id) }
    let alternatives = query.alternatives.filter { !$0.required.isEmpty }
    let all = alternatives.compactMap { NaiveRank.asRanked($0.row, found) }
    rows = all.map { ($0, NaiveRank.folded($0)) }
    titles = alternatives.map { NaiveRank.folded($0.row) }
    headlines = alternatives.map { $0.required.map(NaiveRank.folded) }
    mayBeInRow = all.contains { $0.words.count > 1 }
  }

  /// The words in a row in the headline, all in it, in a row in the text.
  func rank(_ entry: NaiveSearch.Entry, looksAtHeadline: Bool) -> Int {
    let isInRow = mayBeInRow && rows.contains { stands($0.exact, $0.folded, in: entry.words) }
    guard looksAtHeadline else { return isInRow ? 1 : 0 }
    let title = titles.contains { NaiveSearch.has($0, entry.title) }
    let words = headlines.contains { $0.allSatisfy { NaiveSearch.has($0, entry.title) } }
    return (title ? 4 : 0) + (words ? 2 : 0) + (isInRow ? 1 : 0)
  }

  /// Without their marks in a row, and with them anywhere.
  private func stands(_ row: QueryTerm, _ folded: QueryTerm, in words: [QueryWord]) -> Bool {
    let marked = row.words.count { $0.typed.hasMarks }
    if marked == row.words.count { return NaiveSearch.has(row, words) }
    return NaiveSearch.has(folded, words)
      && row.words.enumerated().filter { $0.element.typed.hasMarks }.allSatisfy { index, word in
        let isBeginning = row.isBeginning && index == row.words.count - 1
        return NaiveSearch.has(QueryTerm([word], isBeginning: isBeginning), words)
      }
  }

  /// A last word of which only a letter or two are typed does not tell articles apart, nor one that is
  /// mostly the beginning of others in what is found; else it is taken as whole.
  private static func asRanked(_ row: QueryTerm, _ found: [NaiveSearch.Entry]) -> QueryTerm? {
    guard let last = row.words.last, row.words.count <= SearchQuery.Alternative.rankedWordLimit
    else { return nil }
    guard row.isBeginning else { return QueryTerm(row.words) }
    let whole = found.count { NaiveSearch.has(QueryTerm([last]), $0.words) }
    let begun = found.count { NaiveSearch.has(QueryTerm([last], isBeginning: true), $0.words) }
    guard last.typed.foldedKey.count < 3 || 4 * whole < begun else { return QueryTerm(row.words) }
    return row.words.count > 1 ? QueryTerm(row.words.dropLast()) : nil
  }

  private static func folded(_ term: QueryTerm) -> QueryTerm {
    let text = term.words.map { String(decoding: $0.typed.foldedKey, as: UTF8.self) }
    let plain = QueryTerm.Word.words(of: text.joined(separator: " "))
    return QueryTerm(plain, isBeginning: term.isBeginning)
  }
}
