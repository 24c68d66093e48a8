import Foundation

/// Measures coso against baselines in the same run, so that the machine matters less.
///
///     swift run -c release coso-benchmark [text] [places] [analysis] [index] [FOLDER]
///
/// Without a folder of `.txt` files the texts are real articles if an archive of them is at hand,
/// else made of the sentences in `seeds/`: the same texts in every run, as the digest says.
@main
enum Main {
  private static let suites = ["text", "places", "analysis", "index"]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let option = arguments.first(where: { $0.hasPrefix("-") }) {
      print("usage: coso-benchmark [text] [analysis] [index] [FOLDER]")
      exit(["-h", "--help"].contains(option) ? 0 : 2)
    }
    let wanted = arguments.filter(suites.contains)
    let folder = arguments.first { !suites.contains($0) }
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
    default: report(try await IndexSuite.comparisons(corpus))
    }
  }

  private static func report(_ comparisons: [Comparison]) {
    print(Comparison.header)
    for comparison in comparisons { print(comparison.row) }
  }
}
