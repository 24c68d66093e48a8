import CosoCore
import Foundation
import NewsModel
import NewsStore

/// Searching letter by letter, the worst queries, and facets, against one plain FTS5 table of the same
/// texts, ranked by bm25.
struct SearchSuite {
  private let library: Library
  private let plain: PlainTable
  private let queries: TypedQueries

  /// As many hits as a screen may show.
  private static let limit = 50

  /// Over the index of a corpus, which is made first.
  static func comparisons(_ corpus: Corpus) async throws -> [Comparison] {
    let folder = try PageFolder(corpus)
    defer { folder.remove() }
    let index = folder.path + "/library.sqlite"
    let library = try Library(path: index, mode: .create)
    _ = try await Indexer(library: library).bringUpToDate(with: [folder.pages])
    try library.close()
    return try await comparisons(index: index, folder: folder.path)
  }

  /// Over an index that is there.
  static func comparisons(index: String, folder: String) async throws -> [Comparison] {
    let copy = try await PlainCopy(of: index, path: folder + "/plain.sqlite")
    return try await comparisons(index: index, copy)
  }

  /// Over an index whose texts are in a plain table too.
  static func comparisons(index: String, _ copy: PlainCopy) async throws -> [Comparison] {
    let suite = SearchSuite(
      library: try Library(path: index, mode: .readOnly), plain: copy.table,
      queries: TypedQueries(headlines: copy.headlines))
    print("  \(copy.count) articles, \(suite.queries.typed.count) queries")
    return try await suite.typing() + suite.worst() + suite.facets()
  }

  private func typing() async throws -> [Comparison] {
    let times = try await times(of: queries.typed) { [library] query in
      Stopwatch.keep(try await library.searchArticles(query, limit: SearchSuite.limit))
    }
    return comparisons("search, letter by letter", times, [("median", 0.5), ("99 of 100", 0.99)])
  }

  private func worst() async throws -> [Comparison] {
    let times = try await times(of: queries.worst) { [library] query in
      Stopwatch.keep(try await library.searchArticles(query, limit: SearchSuite.limit))
    }
    return comparisons("worst query", times, [("of \(queries.worst.count)", 1)])
  }

  private func facets() async throws -> [Comparison] {
    let times = try await times(of: queries.whole) { [library] query in
      Stopwatch.keep(try await library.facets(of: query, limit: 20))
    }
    return comparisons("facets", times, [("median", 0.5), ("99 of 100", 0.99)])
  }

  /// The second of two runs of each query counts, here and there.
  private func times(
    of queries: [String], _ work: (String) async throws -> Void
  ) async throws -> (ours: [Duration], theirs: [Duration]) {
    var times: (ours: [Duration], theirs: [Duration]) = ([], [])
    for query in queries {
      try await work(query)
      times.ours.append(try await Stopwatch.time { try await work(query) })
      let find = { Stopwatch.keep(try plain.find(query, limit: SearchSuite.limit)) }
      try find()
      times.theirs.append(try await Stopwatch.time { try find() })
    }
    return times
  }

  private func comparisons(
    _ name: String, _ times: (ours: [Duration], theirs: [Duration]),
    _ shares: [(name: String, share: Double)]
  ) -> [Comparison] {
    shares.map { share in
      Comparison(
        name: "\(name), \(share.name)", time: Stopwatch.quantile(share.share, of: times.ours),
        baseline: "FTS5, bm25, count, \(share.name)",
        baselineTime: Stopwatch.quantile(share.share, of: times.theirs))
    }
  }
}
