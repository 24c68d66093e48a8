import CursesTerminal
import NewsModel

extension TerminalError {
  /// What stands in the way, and what to do.
  func sentence(in language: Language) -> String {
    switch kind {
    case .inputIsNoTerminal:
      language(
        "đầu vào chuẩn không phải thiết bị đầu cuối: chạy trình duyệt trực tiếp, hoặc dùng 'coso list', 'coso search'.",
        "standard input is no terminal: run the browser in one, or use 'coso list', 'coso search'.")
    case .outputIsNoTerminal:
      language(
        "đầu ra chuẩn không phải thiết bị đầu cuối: dùng 'coso list' hay 'coso search' để lấy kết quả dạng văn bản.",
        "standard output is no terminal: use 'coso list' or 'coso search' for plain results.")
    case .typeMissing:
      language(
        "biến TERM chưa đặt: thử 'TERM=xterm-256color coso'.",
        "the variable TERM is not set: try 'TERM=xterm-256color coso'.")
    case .typeUnknown:
      language(
        "không biết thiết bị đầu cuối '\(terminalType)': thử 'TERM=xterm-256color coso'.",
        "the terminal '\(terminalType)' is unknown: try 'TERM=xterm-256color coso'.")
    case .typeTooSimple:
      language(
        "thiết bị đầu cuối '\(terminalType)' không đặt được con trỏ: thử 'TERM=xterm-256color coso'.",
        "the terminal '\(terminalType)' cannot place its cursor: try 'TERM=xterm-256color coso'.")
    case .refused:
      language(
        "không mở được màn hình trên thiết bị '\(terminalType)'.",
        "the screen could not be opened on the terminal '\(terminalType)'.")
    }
  }
}
