import ArgumentParser
import Foundation

/// The entry: parses, runs, and turns every error into one sentence and an exit status.
@main
enum Main {
  static func main() {
    do {
      var command = try parsed()
      if command is any AsyncParsableCommand { runAsynchronously() }
      // The browser's loop runs here, on the process's first thread: an asynchronous `main` would
      // leave it to a worker thread, where signals are blocked.
      try command.run()
    } catch {
      exit(Failure.report(error))
    }
  }

  private static func parsed() throws -> any ParsableCommand {
    try Coso.parseAsRoot(Launch.reordered(Launch.arguments, commands: Coso.commandNames))
  }

  /// Runs the command in a task, and ends the process with it. The command is parsed there once
  /// more: it cannot be sent from one thread to another.
  private static func runAsynchronously() -> Never {
    Task {
      do {
        var command = try parsed() as? any AsyncParsableCommand
        try await command?.run()
        exit(0)
      } catch {
        exit(Failure.report(error))
      }
    }
    dispatchMain()
  }
}

/// The command tree. Without a subcommand the browser opens.
struct Coso: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coso",
    abstract: say(
      "Đọc báo chí viết về hệ thống chính trị cơ sở: tỉnh → huyện → xã → mô hình → câu văn.",
      "Reads what the press writes about Vietnam's grassroots: province → commune → sentence."),
    discussion: say(
      """
      VÍ DỤ
        coso bai-viet/                     cập nhật chỉ mục từ thư mục rồi mở trình duyệt
        coso search dan van kheo           tìm, gõ có dấu hay không dấu
        coso list metrics --commune 'Tú Sơn' --format csv
        coso analyze bai.txt               dữ liệu trích xuất, dạng JSON
      Mã thoát: 0 tìm thấy, 1 không có gì, 2 lỗi.
      """,
      """
      EXAMPLES
        coso articles/                     bring the index up to date, then open the browser
        coso search dan van kheo           search, with or without diacritics
        coso list metrics --commune 'Tú Sơn' --format csv
        coso analyze page.txt              what was extracted, as JSON
      Exit status: 0 found, 1 nothing found, 2 error.
      """),
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, IndexCommand.self, SearchCommand.self, ListCommand.self,
      ShowCommand.self, PlacesCommand.self, CleanCommand.self, AnalyzeCommand.self,
      TextCommand.self, StatsCommand.self, DoctorCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  /// The names of the subcommands that users see.
  static var commandNames: [String] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName }
  }
}
