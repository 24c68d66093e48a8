import ArticleIngestion
import CosoCore
import NewsModel
import NewsStore

/// Indexing as the commands do it: with progress on a terminal and findings on standard error.
enum Indexing {
  /// Brings the index up to date with paths, and reports every finding.
  static func bringUpToDate(
    _ place: LibraryOptions, with paths: [String], options: InputOptions
  ) throws -> IndexReport {
    let library = try place.openForWriting()
    let indexer = Indexer(library: library, options: options)
    let report = try Waiting.result {
      var meter = ProgressMeter()
      defer { meter.clear() }
      return try await indexer.bringUpToDate(with: paths) { meter.show(done: $0, of: $1) }
    }
    for finding in report.findings {
      StandardStreams.writeError("coso: \(finding.sentence(in: Launch.language))\n")
    }
    try library.close()
    return report
  }
}

/// One line on standard error that says how far the work is; silent when that is no terminal.
struct ProgressMeter {
  private var shown = -1
  private let isVisible = StandardStreams.errorIsTerminal

  /// Shows whole per cents, and only when they change.
  mutating func show(done: Int, of total: Int) {
    let percent = total == 0 ? 100 : done * 100 / total
    guard isVisible, percent != shown else { return }
    shown = percent
    StandardStreams.writeError("\r\(done)/\(total) (\(percent)%)")
  }

  /// Takes the line away.
  mutating func clear() {
    if shown >= 0 { StandardStreams.writeError("\r\u{1B}[K") }
    shown = -1
  }
}

extension IndexReport {
  /// What was done, in one line.
  func sentence(in language: Language) -> String {
    language(
      "\(indexed) bài đã đưa vào, \(unchanged) tệp không đổi, \(rejected) bị bỏ qua.",
      "\(indexed) articles taken in, \(unchanged) files unchanged, \(rejected) passed over.")
  }
}
