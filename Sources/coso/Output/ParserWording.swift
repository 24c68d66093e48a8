import NewsModel

/// The words of the argument parser, which speaks English only, in the user's language.
enum ParserWording {
  /// An error as one sentence and where to read on: the parser adds help and usage, which bury it.
  static func error(_ message: String, language: Language) -> String {
    let lines = message.split(separator: "\n").map(String.init)
    guard let first = lines.first else { return message }
    let help = lines.last { $0.hasPrefix("  See '") }.map { line in
      line.dropFirst("  See '".count).prefix { $0 != "'" }
    }
    let sentence = language == .vietnamese ? translated(first, by: errors) : first
    guard let help else { return sentence }
    return sentence + language(" — xem '\(help)'", " — see '\(help)'")
  }

  /// A help screen with its headings in the user's language.
  static func help(_ text: String, language: Language) -> String {
    language == .vietnamese ? translated(text, by: headings) : text
  }

  private static func translated(
    _ text: String, by table: [(english: String, vietnamese: String)]
  ) -> String {
    table.reduce(text) { $0.replacing($1.english, with: $1.vietnamese) }
  }

  private static let errors: [(english: String, vietnamese: String)] = [
    ("Unknown option ", "không có tùy chọn "),
    ("Did you mean ", "Có phải "),
    ("Missing expected argument ", "thiếu "),
    ("Missing value for ", "thiếu giá trị cho "),
    ("Unexpected argument ", "thừa "),
    ("The value ", "giá trị "),
    (" is invalid for ", " không hợp lệ với "),
    (" unexpected arguments: ", " từ thừa: "),
  ]

  private static let headings: [(english: String, vietnamese: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "ĐỐI SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"),
    ("Show the version.", "In số phiên bản."),
    ("Show help information.", "In trợ giúp."),
    (" (default)", " (mặc định)"), ("(default: ", "(mặc định: "), ("(values: ", "(một trong: "),
    ("; default: ", "; mặc định: "),
    ("  See 'coso help <subcommand>' for detailed help.", "  Xem thêm: coso help LỆNH"),
    ("<subcommand>", "<lệnh>"),
  ]
}
