import Foundation
import VietnameseText

/// A search engine of others, which a process of its own feeds and asks: `search_rivals.py` says how.
///
/// It gets folded texts without signs, so that it needs to know nothing of Vietnamese, and keeps no
/// more than the beginnings of them: both favour it.
final class SearchRival {
  /// What may be measured against, and how to get it.
  private static let known = [
    Known(name: "tantivy", hint: "pip install tantivy", ratioGoal: 5),
    Known(name: "xapian", hint: "apt-get install python3-xapian", ratioGoal: 1),
  ]
  /// The Python of the user, and that of the system: each has packages that the other has not.
  private static let interpreters = ["python3", "/usr/bin/python3"]

  /// The name and the version.
  let name: String
  /// How many times its time ours may be at most.
  let ratioGoal: Double
  /// How long it took to take its texts in.
  private(set) var duration = Duration.zero
  /// The size of its index.
  private(set) var byteCount = 0
  private let process: LineProcess

  /// Those that are installed, with their indexes in a folder. What is not is told to the reader.
  static func installed(folder: String) throws -> [SearchRival] {
    try known.compactMap { known in
      for interpreter in interpreters {
        if let rival = try SearchRival(known, folder: folder, interpreter: interpreter) {
          return rival
        }
      }
      print("  \(known.name) is not installed: \(known.hint)")
      return nil
    }
  }

  private init?(_ known: Known, folder: String, interpreter: String) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "search_rivals.py").path
    let folder = "\(folder)/\(known.name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    process = try LineProcess([interpreter, script, known.name, folder])
    guard let line = process.readLine(),
      let version = try JSONDecoder().decode(Reply.self, from: line).version
    else { return nil }
    name = "\(known.name) \(version)"
    ratioGoal = known.ratioGoal
  }

  /// Takes texts in.
  func fill(_ texts: [String]) throws {
    let words = texts.map { SearchRival.words(of: $0) }
    duration += try ask(Request(fill: words)).duration
  }

  /// Makes what it has taken in ready to be searched.
  func finish() throws {
    let reply = try ask(Request(finish: true))
    duration += reply.duration
    byteCount = reply.bytes ?? 0
  }

  /// How long it takes, once it has been asked before, to count the texts that a query finds and to
  /// read the beginnings of the best, and how many they are.
  func find(_ query: String, limit: Int) throws -> (time: Duration, total: Int) {
    let reply = try ask(Request(find: SearchRival.words(of: query), limit: limit))
    return (reply.duration, reply.total ?? 0)
  }

  private static func words(of text: String) -> String {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private func ask(_ request: Request) throws -> Reply {
    try process.write(JSONEncoder().encode(request) + [0x0A])
    guard let line = process.readLine() else { throw SearchRivalError(engine: name) }
    return try JSONDecoder().decode(Reply.self, from: line)
  }

  private struct Known {
    var name: String
    var hint: String
    var ratioGoal: Double
  }

  private struct Request: Encodable {
    var fill: [String]?
    var finish: Bool?
    var find: String?
    var limit: Int?
  }

  private struct Reply: Decodable {
    var version: String?
    var ns: Int64?
    var bytes: Int?
    var total: Int?

    var duration: Duration { .nanoseconds(ns ?? 0) }
  }
}

/// An engine whose process has come to an end; what it had to say went to the standard error.
struct SearchRivalError: Error {
  var engine: String
}
