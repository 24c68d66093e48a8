import ArgumentParser
import ArticleIngestion
import CosoCore
import NewsModel

/// `coso clean`: the articles of pages without what surrounds them.
struct CleanCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: say(
      "In các bài đã làm sạch, hoặc vì sao từng dòng được giữ hay bỏ.",
      "Print articles cleaned, or why each line was kept or dropped."),
    discussion: say(
      """
      Nhiều bài cách nhau bằng dấu sang trang (form feed), coso đọc lại được.
      VÍ DỤ
        coso clean trang.txt
        coso clean --explain trang.txt | less
        cat trang.txt | coso clean --format json -
      """,
      """
      Several articles are parted by form feeds, as coso reads them.
      EXAMPLES
        coso clean page.txt
        coso clean --explain page.txt | less
        cat page.txt | coso clean --format json -
      """))

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "text: chữ thường; jsonl: mỗi bài một dòng; json: một mảng.",
        "text: plain text; jsonl: an article a line; json: one array.")))
  var format: Format = .text

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Từng dòng của trang với vai trò, quy tắc và độ chắc chắn.",
        "Each line of the page with its role, its rule and how sure that is.")))
  var explain = false

  @Argument(
    help: ArgumentHelp(
      say("Tệp, thư mục, hoặc - cho đầu vào chuẩn.", "Files, folders, or - for standard input."),
      valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let options = try reading.options()
    let survey = SiteSurvey(options: options)
    let recurring = survey.recurringLines(in: SourceWalk.files(at: paths).files)
    let reader = ArticleReader(options: options, recurring: recurring)
    var printed = 0
    let failures = Inputs(paths, options: options).forEach { record in
      let (article, findings) = reader.read(record)
      if let article {
        StandardStreams.write(text(of: article, isFirst: printed == 0))
        printed += 1
      }
      return findings
    }
    if format == .json { StandardStreams.write(printed == 0 ? "[]\n" : "\n]\n") }
    if failures > 0 { throw ExitCode.failed }
  }

  private func text(of article: Article, isFirst: Bool) -> String {
    switch format {
    case .json: (isFirst ? "[\n" : ",\n") + json(article).serialized(isPretty: true)
    case .jsonl: json(article).serialized() + "\n"
    case .text where explain:
      (isFirst ? "" : "\n") + LineExplanation(article).text(columns: StandardStreams.outputColumns)
    case .text: (isFirst ? "" : "\u{0C}\n") + article.text + "\n"
    }
  }

  private func json(_ article: Article) -> JSONValue {
    CleanedArticleJSON(article, withLineTexts: explain).value
  }
}
