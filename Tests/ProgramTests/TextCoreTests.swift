import Foundation
import Testing

/// Texts are folded, cased and normalised in one module: two ways of doing it would disagree on
/// some letter, and what the index holds would not be found by what is typed.
struct TextCoreTests {
  /// What rewrites letters and is not ours. The benchmark may run it as a rival.
  static let foreign = [
    ".lowercased()", ".uppercased()", ".capitalized(", "lowercaseMapping", "uppercaseMapping",
    "titlecaseMapping", "folding(", "diacriticInsensitive", "caseInsensitive", "applyingTransform",
    "StringWithCanonicalMapping", "StringWithCompatibilityMapping", "localizedStandard",
    "localizedCompare", "canonicalCombiningClass", "NOCASE", " lower(", " upper(", "| 0x20",
    "& 0xDF", "tolower", "toupper", "remove_diacritics 1", "remove_diacritics 2",
    // A row of toned letters is a text core in the making.
    "ằẳẵắặ",
  ]

  @Test func `only the text core rewrites letters`() throws {
    for (path, text) in try TextCoreTests.files(outside: ["VietnameseText/", "CosoBenchmark/"]) {
      for word in TextCoreTests.foreign {
        let range = text.range(of: word, options: .literal)
        #expect(range == nil, "\(path) has \(word)")
      }
    }
  }

  @Test func `the scan reads the other modules, and sees what it looks for in the core`() throws {
    let others = try TextCoreTests.files(outside: ["VietnameseText/"])
    #expect(others.contains { $0.path.hasPrefix("NewsStore/") && $0.text.contains("Folding.") })
    let all = try TextCoreTests.files(outside: [])
    #expect(all.contains { $0.text.contains("lowercaseMapping") })
  }

  private static func files(outside folders: [String]) throws -> [(path: String, text: String)] {
    let sources = ImportTests.sources
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var found: [(path: String, text: String)] = []
    for case let path as String in files where path.hasSuffix(".swift") {
      guard !folders.contains(where: path.hasPrefix) else { continue }
      found.append((path, try String(contentsOf: sources.appending(path: path), encoding: .utf8)))
    }
    return found
  }
}
