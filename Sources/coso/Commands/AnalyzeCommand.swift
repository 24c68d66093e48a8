import ArgumentParser
import ArticleIngestion
import CosoCore
import NewsModel

/// `coso analyze`: what was extracted, as JSON, without an index.
struct AnalyzeCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: say(
      "In dữ liệu trích từ các bài, dạng JSON (lược đồ coso/article/1).",
      "Print what the articles hold, as JSON (schema coso/article/1)."),
    discussion: say(
      """
      VÍ DỤ
        coso analyze bai.txt --format json
        coso analyze --explain bai.txt | less
        cat bai.txt | coso analyze -
        coso analyze --map text=noi_dung bao.jsonl.gz
        coso analyze --lexicons bang-tu bai.txt
      """,
      """
      EXAMPLES
        coso analyze page.txt --format json
        coso analyze --explain page.txt | less
        cat page.txt | coso analyze -
        coso analyze --map text=noi_dung crawl.jsonl.gz
        coso analyze --lexicons my-words page.txt
      """))

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("jsonl: mỗi bài một dòng; json: một mảng.", "jsonl: an article a line; json: one array."))
  )
  var format: Format = .jsonl

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Từng địa danh, từng dữ liệu: đâu trong bài, chắc đến đâu, vì sao.",
        "Each unit and each fact: where it stands, how sure it is, and why.")))
  var explain = false

  @Argument(
    help: ArgumentHelp(
      say("Tệp, thư mục, hoặc - cho đầu vào chuẩn.", "Files, folders, or - for standard input."),
      valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var words: LexiconOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let options = try reading.options()
    let analyzer = ArticleAnalyzer(options: options, tables: try words.tables())
    var printed = 0
    let failures = Inputs(paths, options: options).forEach { record in
      let (article, findings) = analyzer.analyze(record)
      if let article, explain {
        printExplanation(of: article, by: analyzer, isFirst: printed == 0)
      } else if let article {
        printArticle(ArticleJSON(article).value, isFirst: printed == 0)
      }
      printed += article == nil ? 0 : 1
      return findings
    }
    if format == .json, !explain { StandardStreams.write(printed == 0 ? "[]\n" : "\n]\n") }
    if failures > 0 { throw ExitCode.failed }
  }

  private func printExplanation(
    of analyzed: AnalyzedArticle, by analyzer: ArticleAnalyzer, isFirst: Bool
  ) {
    let columns = StandardStreams.outputColumns
    let places = analyzer.explainPlaces(in: analyzed.article)
    StandardStreams.write(
      (isFirst ? "" : "\n") + PlaceExplanationText(analyzed, places).text(columns: columns)
        + "\n" + FactExplanation(analyzed).text(columns: columns))
  }

  private func printArticle(_ value: JSONValue, isFirst: Bool) {
    switch format {
    case .jsonl: StandardStreams.write(value.serialized() + "\n")
    case .json: StandardStreams.write((isFirst ? "[\n" : ",\n") + value.serialized(isPretty: true))
    }
  }
}
