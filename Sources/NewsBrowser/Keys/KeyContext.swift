import NewsModel

/// Where keys have a meaning of their own.
public enum KeyContext: String, CaseIterable, Hashable, Sendable {
  /// A list has the keys.
  case list
  /// A list of the figures of one indicator has the keys.
  case figures
  /// An article has the keys.
  case reader
  /// The search: a line to type into, with results below.
  case search
  /// The search, while what its hits are spread over is shown and has the keys.
  case facets
  /// A line to type into, at the bottom: filter, words to find in the text.
  case prompt
  /// Help or palette: a line to type into, with actions below.
  case menu

  /// What the context is called, as a heading in the manual.
  public func title(in language: Language) -> String {
    switch self {
    case .list: language("Danh sách", "Lists")
    case .figures: language("Số liệu của một chỉ số", "Figures of one indicator")
    case .reader: language("Đọc bài", "Reading")
    case .search: language("Tìm kiếm", "Search")
    case .facets: language("Tìm kiếm: phân nhóm", "Search: facets")
    case .prompt: language("Dòng lọc, dòng tìm trong bài", "Filter and find")
    case .menu: language("Trợ giúp và bảng lệnh", "Help and palette")
    }
  }

  /// Whether letters are typed here, so that none of them is a command.
  public var isTyping: Bool {
    switch self {
    case .search, .facets, .prompt, .menu: true
    case .list, .figures, .reader: false
    }
  }
}
