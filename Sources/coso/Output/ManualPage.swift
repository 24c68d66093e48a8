import ArgumentParser
import NewsBrowser
import NewsModel

/// The manual page, in the language of the source code that `man` reads.
///
/// Commands and keys come from the tables that the program itself works by, so the page cannot say
/// anything else than the program does.
///
/// - Source: man(7), groff_char(7).
struct ManualPage {
  private var lines: [String] = []

  /// The whole page.
  static func text() -> String {
    var page = ManualPage()
    page.addHead()
    page.addCommands()
    page.addKeys()
    page.addEnvironment()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func addHead() {
    let configuration = Coso.configuration
    request("TH COSO 1 \"\" \"coso \(configuration.version)\"")
    request("SH NAME")
    text("coso - \(configuration.abstract)")
    request("SH " + say("CÚ PHÁP", "SYNOPSIS"))
    verbatim(
      (["coso [browse] [-i INDEX] [PATH…]"] + Coso.commandNames.dropFirst().map { "coso \($0) …" })
        .joined(separator: "\n"))
    request("SH " + say("MÔ TẢ", "DESCRIPTION"))
    verbatim(configuration.discussion)
  }

  private mutating func addCommands() {
    request("SH " + say("LỆNH", "COMMANDS"))
    for command in Coso.configuration.subcommands where command.configuration.shouldDisplay {
      request("SS coso \(command.configuration.commandName ?? "")")
      verbatim(
        ParserWording.help(
          Coso.helpMessage(for: command, columns: 72), language: Launch.language))
    }
  }

  private mutating func addKeys() {
    request("SH " + say("PHÍM", "KEYS"))
    for context in KeyContext.allCases {
      request("SS " + context.title(in: Launch.language))
      for line in KeyTable.standard.lines(for: context, in: Launch.language) {
        request("TP 20")
        text(line.keys.joined(separator: ", "))
        text(line.title)
      }
    }
  }

  private mutating func addEnvironment() {
    request("SH " + say("BIẾN MÔI TRƯỜNG", "ENVIRONMENT"))
    let variables = [
      ("XDG_DATA_HOME", say("thư mục chứa chỉ mục của bạn", "the folder of your index")),
      ("NO_COLOR", say("khác rỗng: không dùng màu", "not empty: no colors")),
      ("PAGER", say("chương trình mở tệp nguồn", "the program that shows source files")),
      ("TERM", say("loại thiết bị đầu cuối", "the kind of terminal")),
      ("LC_ALL, LANG", say("bảng mã và ngôn ngữ", "encoding and language")),
    ]
    for (name, meaning) in variables {
      request("TP 20")
      text(name)
      text(meaning)
    }
  }

  /// A line that tells the formatter what to do.
  private mutating func request(_ line: String) { lines.append("." + line) }

  /// Lines that are shown as they are.
  private mutating func verbatim(_ block: String) {
    request("nf")
    block.split(separator: "\n", omittingEmptySubsequences: false).forEach { text(String($0)) }
    request("fi")
  }

  /// Text that must not be taken for a request.
  private mutating func text(_ line: String) {
    let escaped = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let isLikeRequest = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    lines.append(isLikeRequest ? "\\&" + escaped : escaped)
  }
}
