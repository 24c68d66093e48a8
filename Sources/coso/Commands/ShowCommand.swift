import ArgumentParser
import NewsModel

/// `coso show`: one article as text.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("In một bài đã làm sạch.", "Print one article, cleaned."),
    discussion: say(
      "Mã bài có trong 'coso list articles'; vài chữ đầu của mã là đủ.",
      "Identities are in 'coso list articles'; the first few letters will do."))

  @OptionGroup var library: LibraryOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(say("Cả trang, chưa làm sạch.", "The whole page, before cleaning.")))
  var raw = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "text, hay json: bài với dữ liệu trích và các nơi đăng khác (also_in).",
        "text, or json: the article with its facts and where it also stands (also_in)."),
      valueName: "format"))
  var format = "text"

  @Argument(help: ArgumentHelp(say("Mã bài.", "The article's identity."), valueName: "id"))
  var id: String

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !ShowCommand.formats.contains(format) {
      throw Failure.unknownWord(format, among: ShowCommand.formats)
    }
  }

  private static let formats = ["text", "json"]

  func run() async throws {
    guard var analyzed = try await library.openForReading().article(id: id) else {
      StandardStreams.writeError(
        say("coso: không có bài '\(id)'.\n", "coso: there is no article '\(id)'.\n"))
      throw ExitCode.nothingFound
    }
    if format == "json" {
      analyzed.completeAlternatives()
      let value = ArticleJSON(analyzed).value(with: ArticleJSON.copies(analyzed.alsoIn))
      return StandardStreams.write(value.serialized(isPretty: true) + "\n")
    }
    let article = analyzed.article
    StandardStreams.write((raw ? article.rawText : article.text) + "\n")
    guard !raw, !analyzed.alsoIn.isEmpty else { return }
    StandardStreams.write("\n" + say("Cũng đăng ở:", "Also in:") + "\n")
    for copy in analyzed.alsoIn { StandardStreams.write("- \(copy.sentence)\n") }
  }
}

extension ArticleCopy {
  /// Where and when, in one line: outlet, headline, day, and the address or else the file.
  fileprivate var sentence: String {
    [outlet, title.map { "“\($0)”" }, published?.description, url ?? path]
      .compactMap(\.self).joined(separator: ", ")
  }
}
