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

  @Argument(help: ArgumentHelp(say("Mã bài.", "The article's identity."), valueName: "id"))
  var id: String

  @OptionGroup var common: CommonOptions

  func run() async throws {
    guard let analyzed = try await library.openForReading().article(id: id) else {
      StandardStreams.writeError(
        say("coso: không có bài '\(id)'.\n", "coso: there is no article '\(id)'.\n"))
      throw ExitCode.nothingFound
    }
    let article = analyzed.article
    StandardStreams.write((raw ? article.rawText : article.text) + "\n")
  }
}
