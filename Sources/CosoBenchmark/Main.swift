import Foundation

/// Measures coso against baselines in the same run, so that the machine matters less.
///
///     swift run -c release coso-benchmark [FOLDER]
///
/// Without a folder of `.txt` files the texts are made of the sentences in `seeds/`: the same texts
/// in every run, as the digest says.
@main
enum Main {
  static func main() async throws {
    let corpus =
      try CommandLine.arguments.dropFirst().first.map(Corpus.init(folder:)) ?? .shuffled()
    print(corpus.summary)
    print(Comparison.header)
    try await run("text", on: corpus, TextSuite.comparisons)
    try await run("analysis", on: corpus, AnalysisSuite.comparisons)
    try await run("index", on: corpus, IndexSuite.comparisons)
  }

  private static func run(
    _ title: String, on corpus: Corpus, _ suite: (Corpus) async throws -> [Comparison]
  ) async throws {
    print("\n\(title)")
    for comparison in try await suite(corpus) { print(comparison.row) }
  }
}
