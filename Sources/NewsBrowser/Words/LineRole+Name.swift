import NewsModel

extension LineRole {
  /// What a line of this role is called, in a word or two.
  func name(in language: Language) -> String {
    switch self {
    case .title: language("đầu đề", "title")
    case .dateline: language("ngày giờ", "dateline")
    case .byline: language("tác giả", "byline")
    case .lead: language("sa pô", "lead")
    case .body: language("thân bài", "body")
    case .caption: language("chú thích", "caption")
    case .heading: language("tiểu đề", "heading")
    case .list: language("mục", "list")
    case .table: language("bảng", "table")
    case .furniture: language("ngoài bài", "furniture")
    case .duplicate: language("lặp lại", "duplicate")
    }
  }
}
