import CosoCore
import Foundation
import NewsModel
import NewsStore

/// Making an index of files, and opening it.
enum IndexSuite {
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
    return [
      Comparison(
        name: "index: read, analyze, write", time: indexing, baseline: "one plain FTS5 table",
        baselineTime: building, byteCount: corpus.byteCount),
      try await openings(of: index, plain),
    ]
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
}
