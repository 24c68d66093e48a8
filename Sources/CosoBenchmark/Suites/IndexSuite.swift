import CosoCore
import Foundation
import NewsModel
import NewsStore

/// Making an index of files, opening it, and searching it letter by letter.
enum IndexSuite {
  /// Typed as people type: without marks and with, common words and a name.
  static let queries = [
    "dân vận khéo", "nong thon moi", "nông thôn mới", "hiến đất làm đường", "xa tu son",
    "hội phụ nữ", "thu nhap binh quan", "25-NQ/TW", "bi thu dang uy", "giám sát",
  ]

  static func comparisons(_ corpus: Corpus) async throws -> [Comparison] {
    let folder = try PageFolder(corpus)
    defer { folder.remove() }
    let plain = try PlainTable(path: folder.path + "/plain.sqlite")
    let building = try await Stopwatch.time { try plain.fill(corpus.texts) }
    let index = folder.path + "/library.sqlite"
    let indexing = try await Stopwatch.time {
      let library = try Library(path: index, mode: .create)
      let report = try await Indexer(library: library).bringUpToDate(with: [folder.pages])
      try library.close()
      printStages(report.durations)
    }
    print("  index of \(try PageFolder.size(of: index)) bytes, plain \(try plain.size) bytes")
    let opening = try await openings(of: index, plain)
    let library = try Library(path: index, mode: .readOnly)
    return [
      Comparison(
        name: "index: read, analyze, write", time: indexing, baseline: "one plain FTS5 table",
        baselineTime: building, byteCount: corpus.byteCount),
      opening,
    ] + (try await searches(library, plain))
  }

  /// Where the time goes: the stages' shares of the work of all processors, the writer's being one.
  private static func printStages(_ durations: StageDurations) {
    let stages = [
      ("read", durations.read), ("clean", durations.clean), ("places", durations.places),
      ("facts", durations.facts), ("prepare", durations.prepare), ("write", durations.write),
    ]
    let whole = stages.reduce(Duration.zero) { $0 + $1.1 }
    let shares = stages.map { name, duration in
      String(format: "%@ %.0f %%", name, 100 * (duration / whole))
    }
    print("  stages of indexing: " + shares.joined(separator: ", "))
  }

  private static func openings(of index: String, _ plain: PlainTable) async throws -> Comparison {
    var (times, plainTimes): ([Duration], [Duration]) = ([], [])
    for _ in 0..<20 {
      times.append(
        try await Stopwatch.time {
          let library = try Library(path: index, mode: .readOnly)
          Stopwatch.keep(try await library.page(ListQuery(.articles), range: 0..<50))
          try library.close()
        })
      plainTimes.append(try await Stopwatch.time { try plain.openAndReadFirst(50) })
    }
    return Comparison(
      name: "open and show the first 50", time: Stopwatch.quantile(0.5, of: times),
      baseline: "open, SELECT … LIMIT 50", baselineTime: Stopwatch.quantile(0.5, of: plainTimes))
  }

  private static func searches(
    _ library: Library, _ plain: PlainTable
  ) async throws -> [Comparison] {
    var (times, scans): ([Duration], [Duration]) = ([], [])
    for query in queries {
      for length in 1...query.count {
        let typed = String(query.prefix(length))
        Stopwatch.keep(try await library.search(typed, limitPerGroup: 5))
        times.append(
          try await Stopwatch.time {
            Stopwatch.keep(try await library.search(typed, limitPerGroup: 5))
          })
        scans.append(try await Stopwatch.time { Stopwatch.keep(try plain.scan(for: typed)) })
      }
    }
    return [("median", 0.5), ("99 of 100", 0.99)].map { name, share in
      Comparison(
        name: "search, letter by letter, \(name)", time: Stopwatch.quantile(share, of: times),
        baseline: "LIKE over all texts, \(name)", baselineTime: Stopwatch.quantile(share, of: scans)
      )
    }
  }
}
