import CosoCore
import NewsModel
import NewsStore

/// Searching letter by letter, the worst queries, and facets, against one plain FTS5 table of the same
/// texts, ranked by bm25, and against the engines of others that have them too.
struct SearchSuite {
  private let library: Library
  private let rivals: [SearchEngine]
  private let queries: TypedQueries
  private let goals: Goals

  /// Over the index of a corpus, which is made first.
  static func report(_ corpus: Corpus) async throws {
    let folder = try PageFolder(corpus)
    defer { folder.remove() }
    let index = folder.path + "/library.sqlite"
    let library = try Library(path: index, mode: .create)
    _ = try await Indexer(library: library).bringUpToDate(with: [folder.pages])
    try library.close()
    try await report(index: index, folder: folder.path)
  }

  /// Over an index that is there.
  static func report(index: String, folder: String) async throws {
    let rivals = try SearchRival.installed(folder: folder)
    let copy = try await PlainCopy(of: index, path: folder + "/plain.sqlite", rivals: rivals)
    print(Comparison.header)
    try await report(index: index, copy)
  }

  /// Over an index whose texts others have too.
  static func report(index: String, _ copy: PlainCopy) async throws {
    let suite = SearchSuite(
      library: try Library(path: index, mode: .readOnly),
      rivals: [.plain(copy.table)] + copy.rivals.map(SearchEngine.rival),
      queries: TypedQueries(headlines: copy.headlines, count: queryCount(copy.count)),
      goals: Goals(count: copy.count))
    try await suite.report()
  }

  /// The fewer, the more articles there are: the plain table would take hours for many queries.
  private static func queryCount(_ articleCount: Int) -> Int {
    max(40, min(200, 2_000_000 / max(1, articleCount)))
  }

  private func report() async throws {
    let engines = [.coso(library)] + rivals
    let typing = try await SearchRace(engines, queries.typed)
    let worst = try await SearchRace(engines, queries.worst)
    let rows =
      typing.comparisons("typing, letter by letter, median", share: 0.5, goal: goals.typingMedian)
      + typing.comparisons("typing, 99 of 100", share: 0.99, goal: goals.typing99)
      + typing.comparisons("typing, slowest", share: 1, goal: goals.worstQuery)
      + worst.comparisons("worst queries, slowest", share: 1, goal: goals.worstQuery)
      + (try await facets())
    for row in rows { print(row.row) }
    print("hits of all \(typing.queries.count) queries: \(typing.hits)")
    for line in typing.slowest(5) + worst.slowest(5) { print(line) }
  }

  /// Nobody else has any: finding what they are of is what they are held against.
  private func facets() async throws -> [Comparison] {
    var plain = rivals[0]
    plain.ratioGoal = nil
    let race = try await SearchRace([.facets(library), plain], queries.whole)
    return race.comparisons("facets, median", share: 0.5, goal: goals.facets)
      + race.comparisons("facets, 99 of 100", share: 0.99, goal: goals.facets)
  }
}
