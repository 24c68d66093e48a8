import ArgumentParser
import CosoCore
import NewsModel

/// `coso index`: brings the index up to date with files and folders.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: say(
      "Cập nhật chỉ mục từ các tệp và thư mục.",
      "Bring the index up to date with files and folders."),
    discussion: say(
      """
      Tệp không đổi thì không đọc lại; bài của tệp đã đổi được thay.
      VÍ DỤ
        coso index bai-viet/
        coso index -i huyen.sqlite bai-viet/ them.txt
      """,
      """
      Unchanged files are not read again; the articles of changed ones are replaced.
      EXAMPLES
        coso index articles/
        coso index -i district.sqlite articles/ more.txt
      """))

  @OptionGroup var library: LibraryOptions

  @Flag(name: .shortAndLong, help: ArgumentHelp(say("Không in báo cáo.", "Print no report.")))
  var quiet = false

  @Argument(
    help: ArgumentHelp(
      say("Tệp, thư mục, hoặc - cho đầu vào chuẩn.", "Files, folders, or - for standard input."),
      valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try Indexing.bringUpToDate(library, with: paths, options: try reading.options())
    if !quiet { StandardStreams.write(report.sentence(in: Launch.language) + "\n") }
    if report.rejected > 0 { throw ExitCode.failed }
    if report.indexed + report.unchanged == 0 { throw ExitCode.nothingFound }
  }
}
