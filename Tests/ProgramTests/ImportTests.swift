import Foundation
import Testing

/// The layers of the house: which module may import which. `docs/architecture.md` says why.
struct ImportTests {
  /// What each module may import. A module that is not here may not exist.
  static let table: [String: Set<String>] = [
    "VietnameseText": [],
    "CReferenceTables": [],
    "ReferenceTables": ["CReferenceTables"],
    "CMessageDigest": [],
    "NewsModel": ["VietnameseText"],
    "Gazetteer": ["NewsModel", "ReferenceTables", "Synchronization", "VietnameseText"],
    "CCompression": [],
    "CTextPacking": [],
    "CSQLiteSettings": [],
    "CMarkup": [],
    "ArticleIngestion": [
      "CCompression", "CMarkup", "CMessageDigest", "Glibc", "NewsModel", "ReferenceTables",
      "VietnameseText",
    ],
    "FactExtraction": ["Gazetteer", "NewsModel", "ReferenceTables", "VietnameseText"],
    "NewsStore": [
      "CSQLiteSettings", "CTextPacking", "Foundation", "GRDB", "GRDBSQLite", "NewsModel",
      "Synchronization", "VietnameseText",
    ],
    "CosoCore": [
      "ArticleIngestion", "FactExtraction", "Gazetteer", "NewsModel", "NewsStore",
      "Synchronization", "VietnameseText",
    ],
    "TerminalCanvas": [],
    "NewsBrowser": ["NewsModel", "TerminalCanvas"],
    "CCurses": [],
    "CursesTerminal": ["CCurses", "Glibc", "TerminalCanvas"],
    "CosoBenchmark": [
      "ArticleIngestion", "CosoCore", "Foundation", "Gazetteer", "GRDB", "NewsModel", "NewsStore",
      "ReferenceTables", "VietnameseText",
    ],
    "coso": [
      "ArgumentParser", "ArticleIngestion", "CosoCore", "CursesTerminal", "FactExtraction",
      "Foundation", "Gazetteer", "NewsBrowser", "NewsModel", "NewsStore", "Synchronization",
      "TerminalCanvas", "VietnameseText",
    ],
  ]

  static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  @Test func `every import is one that the layers allow`() throws {
    for (module, file, imported) in try ImportTests.imports() {
      let allowed = try #require(
        ImportTests.table[module], "the module \(module) has no row in the table")
      #expect(allowed.contains(imported), "\(file) imports \(imported)")
    }
  }

  @Test func `every module has a row and every row a module`() throws {
    let folders = try FileManager.default
      .contentsOfDirectory(atPath: ImportTests.sources.path).filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(ImportTests.table.keys))
  }

  @Test func `the scan sees the imports`() throws {
    let imports = try ImportTests.imports()
    #expect(imports.contains { $0.module == "NewsStore" && $0.imported == "GRDB" })
  }

  /// Every import line under `Sources`, whatever its attributes and access level.
  private static func imports() throws -> [(module: String, file: String, imported: String)] {
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var found: [(module: String, file: String, imported: String)] = []
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      let module = String(path.prefix { $0 != "/" })
      for line in text.split(separator: "\n") {
        guard let imported = moduleName(inImportLine: line) else { continue }
        found.append((module, path, imported))
      }
    }
    return found
  }

  /// The module that a line imports: the word after `import` and after the kind of a single
  /// declaration, whatever attributes and access levels stand before; nil for any other line.
  private static func moduleName(inImportLine line: Substring) -> String? {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
    let words = line.split(separator: " ")
    guard let keyword = words.firstIndex(of: "import"),
      words[..<keyword].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
    else { return nil }
    let name = words[(keyword + 1)...].drop { kinds.contains($0) }.first
    return name.map { String($0.prefix { $0 != "." }) }
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
