import NewsModel

extension Words {
  /// What a line of this role is called, in a word or two.
  func name(of role: LineRole) -> String {
    switch role {
    case .title: say("đầu đề", "title")
    case .dateline: say("ngày giờ", "dateline")
    case .byline: say("tác giả", "byline")
    case .lead: say("sa-pô", "lead")
    case .body: say("thân bài", "body")
    case .caption: say("chú thích", "caption")
    case .heading: say("tiểu đề", "heading")
    case .list: say("mục", "list")
    case .table: say("bảng", "table")
    case .furniture: say("ngoài bài", "furniture")
    case .duplicate: say("lặp lại", "duplicate")
    }
  }

  // The kinds of facts, one of them.
  var place: String { say("Địa bàn", "Place") }
  var model: String { say("Mô hình", "Model") }
  var figure: String { say("Chỉ số", "Figure") }
  var achievement: String { say("Thành tích", "Achievement") }
  var document: String { say("Văn bản", "Document") }

  /// That an article also stands in so many places.
  func alsoIn(_ count: Int) -> String {
    say("cũng đăng ở \(count) nơi", "also in \(count) \(count == 1 ? "place" : "places")")
  }

  /// That it is not sure which unit of a name is meant.
  var unsure: String { say("có thể là nơi khác cùng tên", "may be another of the name") }

  /// How sure it is that a unit is meant, and where the others lie that could be meant as well.
  func unsure(_ percent: Int, others: [Place]) -> String {
    guard !others.isEmpty else {
      return unsure + say(" (chắc \(percent)%)", " (\(percent)% sure)")
    }
    let named = others.map { whereabouts(of: $0) }.joined(separator: "; ")
    return say("chắc \(percent)%, hay là: \(named)", "\(percent)% sure, or: \(named)")
  }

  /// How many of the units that an article names may be others; nil for none.
  func openPlaces(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return say("\(count) địa bàn chưa chắc", "\(count) \(count == 1 ? "place" : "places") unsure")
  }

  // What the reader answers.
  var emptyArticle: String { say("(bài không có chữ nào)", "(the article has no text)") }
  var noFacts: String {
    say("Chưa nhận ra dữ kiện nào trong bài", "No facts were found in this article")
  }
  var noFactSelected: String {
    say("Hãy chọn một dữ kiện bằng Tab rồi nhấn Enter", "Select a fact with Tab, then Enter")
  }
  var nothingToFind: String {
    say("Chưa tìm gì trong bài: gõ / rồi từ cần tìm", "Nothing to find yet: type / first")
  }
  func notFound(_ query: String) -> String { say("Không thấy “\(query)”", "“\(query)” not found") }
  var wrappedToTop: String {
    say("Hết bài, tiếp từ đầu", "End of the article, continued at its top")
  }
  var wrappedToBottom: String {
    say("Đầu bài, tiếp từ cuối", "Top of the article, continued at its end")
  }

  // The reader's part of the status line.
  var rawPage: String { say("trang gốc", "raw page") }
  var matchNotFound: String { say("không thấy", "not found") }
  func match(_ position: String) -> String { say("khớp \(position)", "match \(position)") }
  func fact(_ position: String) -> String { say("dữ kiện \(position)", "fact \(position)") }
}
