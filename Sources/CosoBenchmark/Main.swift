import Foundation

/// Measures coso against baselines in the same run, so that the machine matters less.
///
///     swift run -c release coso-benchmark [text] [places] [analysis] [index] [search] [FOLDER]
///     swift run -c release coso-benchmark search INDEX
///     swift run -c release coso-benchmark scale ARTICLES.jsonl
///
/// Without a folder of `.txt` files the texts are real articles if an archive of them is at hand,
/// else made of the sentences in `seeds/`: the same texts in every run, as the digest says.
@main
enum Main {
  private static let suites = ["text", "places", "analysis", "index", "search"]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let option = arguments.first(where: { $0.hasPrefix("-") }) {
      print("usage: coso-benchmark [text] [places] [analysis] [index] [search] [FOLDER | INDEX]")
      exit(["-h", "--help"].contains(option) ? 0 : 2)
    }
    let wanted = arguments.filter(suites.contains)
    let folder = arguments.first { !suites.contains($0) }
    if arguments.first == "scale", let articles = arguments.dropFirst().first {
      return try await inTemporaryFolder { try await ScaleSuite.report(articles, folder: $0) }
    }
    if let index = folder, !isFolder(index) {
      return try await inTemporaryFolder { folder in
        try await SearchSuite.report(index: index, folder: folder)
      }
    }
    let corpus = try folder.map(Corpus.init(folder:)) ?? .best()
    print(corpus.summary)
    for suite in suites where wanted.isEmpty || wanted.contains(suite) {
      print("\n\(suite)")
      try await run(suite, on: corpus)
    }
  }

  private static func run(_ suite: String, on corpus: Corpus) async throws {
    switch suite {
    case "text": try TextSuite(corpus).report()
    case "places": PlacesSuite.report(corpus)
    case "analysis": report(AnalysisSuite.comparisons(corpus))
    case "search": try await SearchSuite.report(corpus)
    default: report(try await IndexSuite.comparisons(corpus))
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  private static func inTemporaryFolder(
    _ work: @Sendable (String) async throws -> Void
  ) async throws {
    let folder =
      FileManager.default.temporaryDirectory.path + "/coso-benchmark-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await work(folder)
  }

  private static func report(_ comparisons: [Comparison]) {
    print(Comparison.header)
    for comparison in comparisons { print(comparison.row) }
  }
}
