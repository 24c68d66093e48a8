import NewsModel

/// The words on the screen, in both languages. Larger groups stand in files of their own.
struct Words: Hashable, Sendable {
  /// Chooses one of two wordings.
  let say: Language

  /// The words of a language.
  init(_ language: Language) { say = language }

  // What is wrong with the window, the list or the search.
  var tooSmall: String { say("Cửa sổ quá nhỏ", "Window too small") }
  var emptyList: String { say("Không có mục nào", "Nothing here") }
  var emptyLibrary: String {
    say(
      "Chưa có bài viết nào. Thêm bằng lệnh: coso index THƯ-MỤC",
      "No articles yet. Add some with: coso index FOLDER")
  }
  var noMatch: String { say("Không có mục nào khớp", "Nothing matches") }
  func noMatch(_ text: String) -> String {
    say("Không có mục nào khớp “\(text)”. Esc: bỏ lọc", "Nothing matches “\(text)”. Esc: no filter")
  }
  var unreadableArticle: String {
    say("Không đọc được bài này. ←: lùi", "This article could not be read. ←: back")
  }
  var unreadable: String {
    say("Không đọc được danh sách. Ctrl-L: đọc lại", "The list could not be read. Ctrl-L: again")
  }
  var loading: String { say("Đang mở…", "Opening…") }
  var noResults: String { say("0 kết quả", "0 results") }
  var noResultsAdvice: String {
    say(
      "Không tìm thấy gì. Thử bớt từ, hoặc gõ không dấu.",
      "Nothing was found. Try fewer words, or type without marks.")
  }
  var searching: String { say("Đang tìm…", "Searching…") }
  var searchHint: String {
    say(
      "Gõ từ cần tìm, có dấu hoặc không dấu: địa bàn, mô hình, chỉ số, văn bản, toàn văn bài viết",
      "Type what to find, with or without marks: places, models, indicators, documents, full text")
  }

  // Units of one name.
  var unitOfToday: String { say("mới", "new") }
  var unitOfThePast: String { say("cũ", "former") }

  // Prompts.
  var searchPrompt: String { say("Tìm: ", "Search: ") }
  var filterPrompt: String { say("Lọc: ", "Filter: ") }
  /// What a filter takes; a list of documents is narrowed by who issued them.
  func filterFields(ofDocuments: Bool) -> String {
    ofDocuments
      ? say(
        "các từ, rồi năm:… nơi:… ban-hành:… loại:…", "words, then year:… place:… issuer:… kind:…")
      : say("các từ, rồi năm:… nơi:… tổ-chức:… loại:…", "words, then year:… place:… by:… kind:…")
  }
  var findPrompt: String { say("Tìm trong bài: ", "Find in text: ") }
  var helpTitle: String { say("Trợ giúp", "Help") }
  var paletteTitle: String { say("Lệnh", "Commands") }

  // What happened.
  var nothingElsewhere: String {
    say("Mục này không có danh sách ở nơi khác", "There is no list of this elsewhere")
  }
  var allElsewhereHere: String {
    say("Danh sách này đã gồm mọi nơi", "This list has all places already")
  }
  var nothingToOpen: String { say("Không có gì để mở", "Nothing to open") }
  var noSource: String { say("Mục này không có tệp nguồn", "This has no source file") }
  var firstArticle: String { say("Đây là bài đầu tiên", "This is the first article") }
  var lastArticle: String { say("Đây là bài cuối cùng", "This is the last article") }
  var listIsLoading: String {
    say("Danh sách đang được đọc tiếp, xin thử lại", "More of the list is being read, try again")
  }
  var mouseOn: String { say("Đã bật chuột", "Mouse on") }
  var mouseOff: String {
    say("Đã tắt chuột: có thể bôi đen chữ để chép", "Mouse off: the terminal selects text again")
  }

  // The right end of the status line.
  func sorted(_ column: String) -> String { say("xếp: \(column)", "by \(column)") }
  func filtered(_ text: String) -> String { say("lọc: “\(text)”", "filter: “\(text)”") }
  func current(_ places: String) -> String { say("nay thuộc \(places)", "now in \(places)") }
  func results(_ count: String) -> String { say("\(count) kết quả", "\(count) results") }
  func searched(_ query: String) -> String { say("Tìm “\(query)”", "Search “\(query)”") }
  var search: String { say("Tìm", "Search") }
  var newestFirst: String { say("mới nhất trước", "newest first") }
  func nothing(_ query: String) -> String {
    say("Không có “\(query)”; gần nhất:", "Nothing has “\(query)”; the nearest:")
  }
  var facetsTitle: String { say("Thu hẹp theo", "Narrow by") }
  var noFacets: String { say("Không có gì để thu hẹp", "There is nothing to narrow") }
  var counting: String { say("Đang đếm…", "Counting…") }
  var library: String { say("Thư viện", "Library") }
  func more(_ count: String) -> String { say("… còn \(count) mục", "… \(count) more") }
  var evidenceTitle: String { say("Câu trong bài", "In the article") }
}
