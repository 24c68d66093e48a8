import Foundation
import NewsModel
import Testing

@testable import NewsBrowser

struct UserGuideTests {
  static let guide = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/user-guide.md")

  @Test(arguments: KeyContext.allCases)
  func `lists in the user guide every key there is`(context: KeyContext) throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let table = Self.table(of: context)
    #expect(text.contains(table), "docs/user-guide.md should have:\n\(table)")
  }

  /// The keys of a context as the guide has them, from the table that the browser itself reads.
  static func table(of context: KeyContext) -> String {
    let rows = KeyTable.standard.lines(for: context, in: .english).map { line in
      "| " + line.keys.map { "`\($0)`" }.joined(separator: " ") + " | \(line.title) |\n"
    }
    return "### \(context.title(in: .english))\n\n| Key | |\n|---|---|\n" + rows.joined()
  }
}
