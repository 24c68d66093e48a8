import ArgumentParser
import CosoCore
import CursesTerminal
import NewsBrowser
import NewsModel
import NewsStore

/// `coso browse`, and `coso` alone: the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: say(
      "Mở trình duyệt; có PATH thì cập nhật chỉ mục trước.",
      "Open the browser; with paths, bring the index up to date first."))

  @OptionGroup var library: LibraryOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Không bắt chuột (để bôi chọn chữ).", "Leave the mouse to the terminal.")))
  var noMouse = false

  @Argument(
    help: ArgumentHelp(say("Tệp hoặc thư mục.", "Files or folders."), valueName: "path"))
  var paths: [String] = []

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var words: LexiconOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try refuseMistypedCommand()
    if paths.isEmpty, !library.exists { throw nothingToBrowse }
    if !paths.isEmpty {
      var options = IndexOptions()
      options.input = try reading.options()
      options.tables = try words.tables()
      let report = try Indexing(place: library, options: options).bringUpToDate(with: paths)
      guard report.indexed + report.unchanged > 0 else { throw ExitCode.failed }
    }
    let library = try library.openForReading()
    let browser = Browser(settings: settings)
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal()
    } catch {
      throw Failure(error.sentence(in: .vietnamese), error.sentence(in: .english))
    }
    var session = BrowserSession(browser: browser, library: library, terminal: terminal)
    session.run()
  }

  private var settings: BrowserSettings {
    var settings = BrowserSettings(language: Launch.language) { query, text in
      SearchQuery(query).readingKeys.ranges(in: text)
    }
    settings.isMouseOn = !noMouse
    return settings
  }

  private var nothingToBrowse: Failure {
    Failure(
      "chưa có chỉ mục '\(library.path)': gõ 'coso THƯ_MỤC' với thư mục chứa các bài.",
      "there is no index at '\(library.path)': type 'coso FOLDER' with the folder of your articles."
    )
  }

  /// `coso serach` would otherwise be looked for as a file.
  private func refuseMistypedCommand() throws {
    guard let word = paths.first, !SourceExistence.exists(word), !word.contains("/"),
      let nearest = NearestWord.nearest(to: word, among: Coso.commandNames)
    else { return }
    throw Failure(
      "không có tệp hay lệnh '\(word)'; có phải 'coso \(nearest)'?",
      "there is no file or command '\(word)'; did you mean 'coso \(nearest)'?")
  }
}
