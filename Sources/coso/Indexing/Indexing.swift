import ArgumentParser
import CosoCore
import Foundation
import NewsModel
import NewsStore

/// Indexing as the commands do it: one run at a time, with progress and findings on standard error.
struct Indexing {
  /// So many findings are said one by one; the report has all.
  private static let saidFindings = 40

  /// The index.
  var place: LibraryOptions
  /// How the run works.
  var options: IndexOptions
  /// Whether progress is shown.
  var isQuiet = false
  /// Where each file and finding is reported, or nil.
  var reportPath: String?

  /// Brings the index up to date with paths, and says what its owner should know.
  ///
  /// - Throws: also the exit status that goes with a signal, once it has been said how to go on.
  func bringUpToDate(with paths: [String]) throws -> IndexReport {
    let interruption = Interruption()
    defer { interruption.end() }
    let reportFile = try reportPath.map { try ReportFile(path: $0) }
    try place.createFolder()
    let lock = try waitForTurn(interruption)
    defer { lock?.release() }
    let library = try open()
    let report = try run(library, with: paths, interruption, reportFile)
    reportFile?.add(report)
    sayAll(report.findings)
    try library.close()
    guard report.isStopped else { return report }
    StandardStreams.writeError(
      say(
        "coso: đã dừng sau \(report.indexed) bài; chạy lại đúng lệnh này để làm tiếp.\n",
        "coso: stopped after \(report.indexed) articles; the same command goes on from there.\n"))
    throw ExitCode(interruption.exitStatus)
  }

  private func run(
    _ library: Library, with paths: [String], _ interruption: Interruption,
    _ reportFile: ReportFile?
  ) throws -> IndexReport {
    let indexer = Indexer(library: library, options: options)
    let meter = isQuiet ? nil : ProgressMeter()
    defer { meter?.clear() }
    var observer = IndexObserver()
    observer.shouldStop = { interruption.isRaised }
    observer.progress = { meter?.show($0) }
    observer.file = { reportFile?.add($0) }
    return try Waiting.result { [observer] in
      try await indexer.bringUpToDate(with: paths, observer: observer)
    }
  }

  /// Opens the index; an older one is brought up to date, which may take its time.
  private func open() throws -> Library {
    if Library.isOlder(path: place.path) {
      StandardStreams.writeError(
        say(
          "coso: chỉ mục '\(place.path)' do bản coso cũ lập: đang lập lại theo bản này…\n",
          "coso: the index '\(place.path)' was made by an older coso: rebuilding it for this one…\n"
        ))
    }
    return try place.openForWriting()
  }

  /// Waits until no other process brings the index up to date.
  private func waitForTurn(_ interruption: Interruption) throws -> WriterLock? {
    var hasSaid = false
    while true {
      switch WriterLock.attempt(index: place.path) {
      case .taken(let lock): return lock
      case .impossible: return nil
      case .held(let process):
        if !hasSaid { sayWaiting(for: process) }
        hasSaid = true
      }
      if interruption.isRaised {
        // The terminal has written ^C at the end of nothing.
        if StandardStreams.errorIsTerminal { StandardStreams.writeError("\n") }
        throw ExitCode(interruption.exitStatus)
      }
      usleep(100_000)
    }
  }

  private func sayWaiting(for process: Int32?) {
    let number = process.map { " \($0)" } ?? ""
    StandardStreams.writeError(
      say(
        "coso: tiến trình\(number) đang ghi chỉ mục '\(place.path)': đang đợi (Ctrl-C để thôi).\n",
        "coso: process\(number) is writing the index '\(place.path)': waiting (Ctrl-C to give up).\n"
      ))
  }

  private func sayAll(_ findings: [Finding]) {
    for finding in findings.prefix(Indexing.saidFindings) {
      StandardStreams.writeError("coso: \(finding.sentence(in: Launch.language))\n")
    }
    let rest = findings.count - Indexing.saidFindings
    guard rest > 0 else { return }
    StandardStreams.writeError(
      say(
        "coso: và \(rest) lưu ý nữa; --report TỆP ghi lại tất cả.\n",
        "coso: and \(rest) more notes; --report FILE keeps them all.\n"))
  }
}
