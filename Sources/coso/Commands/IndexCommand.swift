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
      Tệp không đổi thì không đọc lại; bài của tệp đã đổi được thay. Ctrl-C dừng sau phần đang ghi;
      chạy lại đúng lệnh ấy để làm tiếp. Mã thoát khi dừng: 130.
      VÍ DỤ
        coso index bai-viet/
        coso index --prune --report bao-cao.jsonl bai-viet/
        coso index -i huyen.sqlite bai-viet/ them.txt
      """,
      """
      Unchanged files are not read again; the articles of changed ones are replaced. Ctrl-C stops
      after what is being written; the same command goes on from there. Exit status then: 130.
      EXAMPLES
        coso index articles/
        coso index --prune --report report.jsonl articles/
        coso index -i district.sqlite articles/ more.txt
      """))

  @OptionGroup var library: LibraryOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Bỏ khỏi chỉ mục những tệp không còn trên đĩa.",
        "Drop files from the index that are gone from the disk.")))
  var prune = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Đọc lại cả những tệp không đổi.", "Read unchanged files again, too.")))
  var again = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Ghi từng tệp, từng lưu ý vào tệp này (JSON Lines; - là đầu ra chuẩn).",
        "Write every file and finding to this file (JSON Lines; - is standard output)."),
      valueName: "file"))
  var report: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Dồn chỉ mục cho nhỏ, cho nhanh; không kèm đường dẫn thì không đọc gì thêm.",
        "Make the index small and fast; without paths nothing else is done.")))
  var compact = false

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("Không in tiến độ và báo cáo.", "Print no progress and no report.")))
  var quiet = false

  /// For tests: small batches, and a commit after two, so that a short run has many.
  @Option(name: .long, help: .hidden)
  var batchBytes: Int?

  @Argument(
    help: ArgumentHelp(
      say("Tệp, thư mục, hoặc - cho đầu vào chuẩn.", "Files, folders, or - for standard input."),
      valueName: "path"))
  var paths: [String] = []

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var words: LexiconOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard paths.isEmpty, !compact else { return }
    throw Failure(
      "thiếu đường dẫn: cho biết tệp, thư mục, hoặc - cho đầu vào chuẩn.",
      "there is no path: name files, folders, or - for standard input.")
  }

  func run() throws {
    if !paths.isEmpty { try bringUpToDate() }
    if compact { try Compacting(place: library, isQuiet: quiet).run() }
  }

  private func bringUpToDate() throws {
    var options = IndexOptions()
    options.input = try reading.options()
    options.tables = try words.tables()
    options.prunes = prune
    options.readsAgain = again
    if let batchBytes {
      options.bytesPerBatch = max(1, batchBytes)
      options.bytesPerCommit = 2 * options.bytesPerBatch...2 * options.bytesPerBatch
    }
    let indexing = Indexing(
      place: library, options: options, isQuiet: quiet, reportPath: report)
    let result = try indexing.bringUpToDate(with: paths)
    if !quiet, report != "-" {
      for line in result.sentences(in: Launch.language) { StandardStreams.write(line + "\n") }
    }
    if result.rejected > 0 { throw ExitCode.failed }
    if result.indexed + result.unchanged == 0 { throw ExitCode.nothingFound }
  }
}
