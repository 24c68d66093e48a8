import Foundation
import NewsModel

/// A page of `Pages/`, whose lines say whether they belong to the article: `~` begins those that do
/// not. Above the page stand its headline, day and author: `#title: …`, `null` where it has none.
struct LabelledPage {
  let name: String
  private(set) var page = ""
  private(set) var dropped: Set<Int> = []
  private(set) var known: [String: String] = [:]

  init(name: String, _ text: String) {
    self.name = name
    var number = 1
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#"), let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        if value != "null" { known[String(line[..<colon].dropFirst())] = value }
        continue
      }
      if line.hasPrefix("~") { dropped.insert(number) }
      page += line.drop { $0 == "~" } + "\n"
      number += 1
    }
  }

  /// All pages, in the order of their names.
  static func all() throws -> [LabelledPage] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Pages")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        let text = try String(contentsOf: file, encoding: .utf8)
        return LabelledPage(name: file.deletingPathExtension().lastPathComponent, text)
      }
  }
}
