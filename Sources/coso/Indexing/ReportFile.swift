import CosoCore
import Foundation
import NewsModel
import Synchronization

/// The report of a run as JSON Lines: an object for each file, one for each finding, and one for the
/// run at its end. `docs/data-formats.md` describes them.
final class ReportFile: Sendable {
  private let handle: Mutex<FileHandle>
  private let path: String

  /// Makes the file, in place of one that is there; `-` is standard output.
  init(path: String) throws {
    self.path = path
    guard path != "-" else {
      handle = Mutex(.standardOutput)
      return
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else {
      throw Failure(
        "không ghi được báo cáo '\(path)': xem lại thư mục và quyền ghi.",
        "the report '\(path)' cannot be written: check the folder and its permissions.")
    }
    handle = Mutex(file)
  }

  /// Adds a file and its findings.
  func add(_ file: FileReport) {
    let own: [(key: String, value: JSONValue)] = [
      ("type", .string("file")), ("path", .string(file.path)),
      ("status", .string(file.status.rawValue)), ("articles", .number(Double(file.articles))),
      ("bytes", .number(Double(file.byteCount))),
    ]
    write(.object(own))
    for finding in file.findings { write(ReportFile.value(of: finding)) }
  }

  /// Adds what the whole run did.
  func add(_ report: IndexReport) {
    let counts = [
      ("read", report.read), ("indexed", report.indexed), ("unchanged", report.unchanged),
      ("duplicates", report.duplicates), ("repeated", report.repeated),
      ("rejected", report.rejected), ("pruned", report.pruned), ("vanished", report.vanished),
    ].map { (key: $0.0, value: JSONValue.number(Double($0.1))) }
    write(.object([("type", .string("run"))] + counts + [("stopped", .bool(report.isStopped))]))
  }

  private static func value(of finding: Finding) -> JSONValue {
    .object([
      ("type", .string("finding")), ("path", .string(finding.path)),
      ("record", finding.record.map { .number(Double($0)) } ?? .null),
      ("others", .number(Double(finding.others))),
      ("kind", .string(finding.kind.name)), ("rejected", .bool(finding.isRejection)),
      ("message", .string(finding.sentence(in: Launch.language))),
    ])
  }

  private func write(_ value: JSONValue) {
    handle.withLock { handle in
      do {
        try handle.write(contentsOf: Data((value.serialized() + "\n").utf8))
      } catch {
        StandardStreams.writeError(
          say("coso: không ghi được báo cáo '\(path)'.\n", "coso: cannot write '\(path)'.\n"))
        exit(2)
      }
    }
  }
}

extension Finding.Kind {
  /// The name of the kind, for programs: that of its case, without what goes with it.
  var name: String { String("\(self)".prefix { $0 != "(" }) }
}
