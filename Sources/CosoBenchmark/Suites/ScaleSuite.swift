import CosoCore
import Foundation
import Gazetteer
import NewsModel
import NewsStore

/// The library at the size of a country: JSON Lines of very many articles, against one plain FTS5 table
/// of their cleaned texts, and against the search engines of others that are installed.
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
    let memory = PeakMemory.megabytes
    let rivals = try SearchRival.installed(folder: folder)
    let copy = try await PlainCopy(
      of: suite.index, path: folder + "/plain.sqlite", rivals: rivals)
    print("  \(copy.count) articles, \(copy.byteCount) bytes of cleaned text")
    print("  at most \(memory) MB of memory while indexing")
    print("  size of the text 1; \(try suite.sizes(copy))")
    print(Comparison.header)
    let comparisons = suite.indexings(indexing, copy) + [try await suite.oneMore(copy)]
    for comparison in comparisons { print(comparison.row) }
    try await SearchSuite.report(index: suite.index, copy)
  }

  /// Of each index. Ours holds the texts and what is read out of them, the plain table the texts, rivals
  /// their beginnings.
  private func sizes(_ copy: PlainCopy) throws -> String {
    let sizes = [
      ("index", try PageFolder.size(of: index)), ("plain table", try copy.table.size),
    ]
    return (sizes + copy.rivals.map { ($0.name, $0.byteCount) })
      .map { name, size in String(format: "%@ %.2f", name, Double(size) / Double(copy.byteCount)) }
      .joined(separator: "; ")
  }

  private func indexings(_ time: Duration, _ copy: PlainCopy) -> [Comparison] {
    let baselines = [("one plain FTS5 table", copy.duration)]
    return (baselines + copy.rivals.map { ("\($0.name), one processor", $0.duration) }).map {
      Comparison(
        name: "index from JSON Lines", time: time, baseline: $0, baselineTime: $1,
        byteCount: copy.byteCount)
    }
  }

  private func makeIndex() async throws -> Duration {
    try await Stopwatch.time {
      let library = try Library(path: index, mode: .create)
      _ = try await Indexer(library: library).bringUpToDate(with: [source])
      try library.close()
    }
  }

  /// The median of some new articles, one a run, each with its file, by one indexer.
  private func oneMore(_ copy: PlainCopy) async throws -> Comparison {
    var (times, plainTimes): ([Duration], [Duration]) = ([], [])
    var articles = SyntheticArticles(gazetteer: Gazetteer())
    let library = try Library(path: index, mode: .readWrite)
    let indexer = Indexer(library: library)
    for number in 0..<9 {
      guard let text = articles.next()?.article.text else { continue }
      let path = folder + "/one-\(number).txt"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      times.append(
        try await Stopwatch.time {
          _ = try await indexer.bringUpToDate(with: [path])
        })
      plainTimes.append(try await Stopwatch.time { try copy.table.fill([text]) })
    }
    try library.close()
    return Comparison(
      name: "one more article, median", time: Stopwatch.quantile(0.5, of: times),
      goal: Goals(count: copy.count).oneMore, baseline: "one more row",
      baselineTime: Stopwatch.quantile(0.5, of: plainTimes))
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
