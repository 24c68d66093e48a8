import CosoCore
import Foundation
import Gazetteer
import NewsModel
import NewsStore

/// The library at the size of a country: JSON Lines of very many articles, against one plain FTS5 table
/// of their cleaned texts.
struct ScaleSuite {
  private let source: String
  private let folder: String
  private var index: String { folder + "/library.sqlite" }

  /// - Parameters:
  ///   - source: a file of JSON Lines.
  ///   - folder: where indexes may be made.
  static func report(_ source: String, folder: String) async throws {
    let suite = ScaleSuite(source: source, folder: folder)
    let indexing = try await suite.makeIndex()
    let copy = try await PlainCopy(of: suite.index, path: folder + "/plain.sqlite")
    let (ours, plain) = (try PageFolder.size(of: suite.index), try copy.table.size)
    print("  \(copy.count) articles, \(copy.byteCount) bytes of cleaned text")
    print(
      String(
        format:
          "  index %.2f of the text, plain table %.2f; at most %d MB of memory while indexing",
        Double(ours) / Double(copy.byteCount), Double(plain) / Double(copy.byteCount),
        PeakMemory.megabytes))
    print(Comparison.header)
    let comparisons = [
      Comparison(
        name: "index from JSON Lines", time: indexing, baseline: "one plain FTS5 table",
        baselineTime: copy.duration, byteCount: copy.byteCount),
      try await suite.oneMore(copy.table),
    ]
    let searches = try await SearchSuite.comparisons(index: suite.index, copy)
    for comparison in comparisons + searches { print(comparison.row) }
  }

  private func makeIndex() async throws -> Duration {
    try await Stopwatch.time {
      let library = try Library(path: index, mode: .create)
      _ = try await Indexer(library: library).bringUpToDate(with: [source])
      try library.close()
    }
  }

  /// The median of some new articles, one a run, each with its file.
  private func oneMore(_ plain: PlainTable) async throws -> Comparison {
    var (times, plainTimes): ([Duration], [Duration]) = ([], [])
    var articles = SyntheticArticles(gazetteer: Gazetteer())
    let library = try Library(path: index, mode: .readWrite)
    for number in 0..<9 {
      guard let text = articles.next()?.article.text else { continue }
      let path = folder + "/one-\(number).txt"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      times.append(
        try await Stopwatch.time {
          _ = try await Indexer(library: library).bringUpToDate(with: [path])
        })
      plainTimes.append(try await Stopwatch.time { try plain.fill([text]) })
    }
    try library.close()
    return Comparison(
      name: "one more article, median", time: Stopwatch.quantile(0.5, of: times),
      baseline: "one more row", baselineTime: Stopwatch.quantile(0.5, of: plainTimes))
  }
}

/// The most memory that this process has had.
enum PeakMemory {
  static var megabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
  }
}
