extension Words {
  /// What an action does, as help, palette and manual say it.
  func title(of action: Action) -> String {
    movingTitle(of: action) ?? walkingTitle(of: action) ?? readingTitle(of: action)
      ?? programTitle(of: action) ?? typingTitle(of: action) ?? action.rawValue
  }

  /// What a group of actions is called, as a heading of the help.
  func title(of group: ActionGroup) -> String {
    switch group {
    case .moving: say("Di chuyển", "Moving")
    case .walking: say("Mở và lùi", "Opening and going back")
    case .screens: say("Màn hình", "Screens")
    case .lists: say("Tìm, lọc, sắp xếp", "Searching, filtering, sorting")
    case .reading: say("Đọc bài", "Reading")
    case .item: say("Mục đang xem", "The item at hand")
    case .program: say("Chương trình", "Program")
    case .typing: say("Dòng đang gõ", "The line being typed")
    }
  }

  private func movingTitle(of action: Action) -> String? {
    switch action {
    case .moveDown: say("Xuống một dòng", "One line down")
    case .moveUp: say("Lên một dòng", "One line up")
    case .pageDown: say("Xuống một trang", "One page down")
    case .pageUp: say("Lên một trang", "One page up")
    case .halfPageDown: say("Xuống nửa trang", "Half a page down")
    case .halfPageUp: say("Lên nửa trang", "Half a page up")
    case .moveToTop: say("Về đầu", "To the top")
    case .moveToBottom: say("Đến cuối", "To the bottom")
    default: nil
    }
  }

  private func walkingTitle(of action: Action) -> String? {
    switch action {
    case .open: say("Mở mục đang chọn", "Open the selected item")
    case .back: say("Lùi một bước", "Back one level")
    case .dismiss: say("Đóng, bỏ lọc hoặc lùi", "Close, drop the filter, or back")
    case .showPlaces: say("Màn hình Địa bàn", "Screen: places")
    case .showArticles: say("Màn hình Bài viết", "Screen: articles")
    case .showModels: say("Màn hình Mô hình", "Screen: models")
    case .showIndicators: say("Màn hình Chỉ số", "Screen: indicators")
    case .showAchievements: say("Màn hình Thành tích", "Screen: achievements")
    case .showDocuments: say("Màn hình Văn bản", "Screen: documents")
    case .nextScreen: say("Màn hình kế tiếp", "Next screen")
    case .previousScreen: say("Màn hình trước", "Previous screen")
    default: nil
    }
  }

  private func readingTitle(of action: Action) -> String? {
    switch action {
    case .search: say("Tìm trong toàn bộ thư viện", "Search the whole library")
    case .filter: say("Lọc danh sách này", "Filter this list")
    case .cycleSort: say("Đổi cột sắp xếp", "Sort by another column")
    case .reverseSort: say("Đảo chiều sắp xếp", "Reverse the order")
    case .elsewhere: say("Nơi khác có cùng nội dung", "The same in other places")
    case .toggleFacets:
      say("Đếm theo tỉnh, xã, năm, mô hình, báo; thu hẹp", "Count by place, year, model …; narrow")
    case .toggleChart: say("Biểu đồ hoặc bảng", "Chart or table")
    case .toggleEra:
      say("Địa giới khi đăng bài hoặc hiện nay", "Units of the time, or of today")
    case .nextFact: say("Dữ kiện kế tiếp trong bài", "Next marked fact")
    case .previousFact: say("Dữ kiện trước trong bài", "Previous marked fact")
    case .find: say("Tìm trong bài", "Find in the text")
    case .nextMatch: say("Chỗ khớp kế tiếp", "Next match")
    case .previousMatch: say("Chỗ khớp trước", "Previous match")
    case .toggleRaw: say("Trang gốc hoặc bài đã làm sạch", "Raw page or cleaned text")
    case .nextArticle: say("Bài kế tiếp", "Next article")
    case .previousArticle: say("Bài trước", "Previous article")
    default: nil
    }
  }

  private func programTitle(of action: Action) -> String? {
    switch action {
    case .copy: say("Chép vào bộ nhớ tạm", "Copy to the clipboard")
    case .openSource: say("Mở tệp nguồn", "Open the source file")
    case .help: say("Trợ giúp về phím", "Help with the keys")
    case .palette: say("Bảng lệnh", "Command palette")
    case .toggleMouse: say("Bật hoặc tắt chuột", "Mouse on or off")
    case .redraw: say("Đọc và vẽ lại màn hình", "Read and draw again")
    case .suspend: say("Tạm dừng, về dòng lệnh", "Suspend to the shell")
    case .quit: say("Thoát", "Quit")
    default: nil
    }
  }

  private func typingTitle(of action: Action) -> String? {
    switch action {
    case .cursorLeft: say("Sang trái một chữ", "One letter left")
    case .cursorRight: say("Sang phải một chữ", "One letter right")
    case .cursorToStart: say("Về đầu dòng gõ", "To the start of the line")
    case .cursorToEnd: say("Đến cuối dòng gõ", "To the end of the line")
    case .deleteBackward: say("Xóa chữ bên trái", "Delete the letter before")
    case .deleteForward: say("Xóa chữ bên phải", "Delete the letter after")
    case .deleteWord: say("Xóa từ bên trái", "Delete the word before")
    case .deleteToStart: say("Xóa đến đầu dòng", "Delete to the start")
    case .completeName: say("Điền nốt tên đang gõ", "Complete the name being typed")
    default: nil
    }
  }

  /// What opening a fact of the text leads to, for the line of hints.
  func hint(forOpening fact: MarkedFact.Content) -> String {
    switch fact {
    case .place: say("mở địa bàn", "open the place")
    case .metric, .model, .document: say("nơi khác", "elsewhere")
    case .achievement: say("thành tích khác", "more achievements")
    }
  }

  // What keys do at prompts, for the line of hints.
  var historyHint: String { say("lần tìm trước", "earlier searches") }
  var narrowHint: String { say("thu hẹp", "narrow") }
  var widenHint: String { say("mở rộng", "widen") }
  var runHint: String { say("thực hiện", "run") }
  var acceptHint: String { say("giữ", "keep") }
  var cancelHint: String { say("bỏ", "drop") }

  /// What an action does in a word or two, for the line of hints.
  func hint(for action: Action) -> String {
    switch action {
    case .open: say("mở", "open")
    case .back: say("lùi", "back")
    case .dismiss: say("đóng", "close")
    case .search, .find: say("tìm", "search")
    case .filter: say("lọc", "filter")
    case .cycleSort: say("xếp", "sort")
    case .elsewhere: say("nơi khác", "elsewhere")
    case .toggleFacets: say("phân nhóm", "facets")
    case .toggleChart: say("biểu đồ", "chart")
    case .toggleEra: say("địa giới", "units")
    case .nextScreen: say("màn hình", "screen")
    case .nextFact: say("dữ kiện", "fact")
    case .nextMatch: say("khớp", "match")
    case .toggleRaw: say("trang gốc", "raw")
    case .nextArticle: say("bài sau", "next")
    case .moveDown: say("chọn", "select")
    case .help: say("trợ giúp", "help")
    case .palette: say("lệnh", "commands")
    case .quit: say("thoát", "quit")
    case .copy: say("chép", "copy")
    case .openSource: say("tệp nguồn", "source")
    default: title(of: action)
    }
  }
}
