import NewsModel
import Testing

@testable import NewsBrowser

/// An invented article with every role a line can play.
let sampleLines: [(LineRole, String)] = [
  (.furniture, "Trang chủ | Tin mới | Liên hệ"),
  (.title, "Hòa An giữ vững danh hiệu xã nông thôn mới sau năm năm phấn đấu"),
  (.dateline, "Thứ năm, 5/9/2024"),
  (.byline, "Minh Hạnh"),
  (.lead, "Nhân dân ⟦place:xã Hòa An⟧ cùng góp sức làm đường, thắp sáng ngõ xóm."),
  (.furniture, "Chia sẻ bài viết"),
  (
    .body,
    "Thực hiện Nghị quyết ⟦document:12-NQ/ĐU⟧, thu nhập bình quân của xã đạt "
      + "⟦metric:64 triệu đồng/người/năm⟧, cao hơn năm trước."
  ),
  (.caption, "Đường hoa do chị em phụ nữ trồng và chăm sóc hằng tuần"),
  (.heading, "Những cách làm hay"),
  (.list, "- Mô hình “⟦model:Ngõ sáng⟧” do phụ nữ đảm nhận ở tám thôn trong xã"),
  (.list, "- Tổ tự quản đường làng"),
  (.table, "Thôn Đông | 120 hộ | 2 hộ nghèo"),
  (.table, "Thôn Đoài | 98 hộ | 1 hộ nghèo"),
]

struct ReaderDrawingTests {
  @Test func `draws an article in a narrow window without margins`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, at: 40, 10)
    #expect(
      reader.picture(40, 10) == """
        Hòa An giữ vững danh hiệu xã nông thôn
        mới sau năm năm phấn đấu

        Thứ năm, 5/9/2024
        Minh Hạnh

        Nhân dân xã Hòa An cùng góp sức làm
        đường, thắp sáng ngõ xóm.

        Thực hiện Nghị quyết 12-NQ/ĐU, thu nhập
        """)
  }

  @Test func `draws every kind of paragraph in a window of 80 columns`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, at: 80, 24)
    #expect(
      reader.picture(80, 24) == """
            Hòa An giữ vững danh hiệu xã nông thôn mới sau năm năm phấn đấu

            Thứ năm, 5/9/2024
            Minh Hạnh

            Nhân dân xã Hòa An cùng góp sức làm đường, thắp sáng ngõ xóm.

            Thực hiện Nghị quyết 12-NQ/ĐU, thu nhập bình quân của xã đạt 64 triệu
            đồng/người/năm, cao hơn năm trước.

              Đường hoa do chị em phụ nữ trồng và chăm sóc hằng tuần

            Những cách làm hay

            - Mô hình “Ngõ sáng” do phụ nữ đảm nhận ở tám thôn trong xã
            - Tổ tự quản đường làng

            Thôn Đông | 120 hộ | 2 hộ nghèo
            Thôn Đoài | 98 hộ | 1 hộ nghèo





        """)
  }

  @Test func `centers a comfortable measure in a wide window`() {
    var reader = MarkedPage.reader([(.body, String(repeating: "chữ ", count: 40))])
    reader.take(.resize, at: 120, 3)
    let line = String(repeating: "chữ ", count: 18).dropLast()
    let margin = String(repeating: " ", count: 24)
    #expect(reader.canvas(120, 3).lines()[0] == margin + line)
  }

  @Test func `marks each kind of fact and paragraph with its role`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, at: 40, 24)
    let picture = reader.picture(40, 24, roles: true)
    #expect(picture.hasPrefix("⟨title+bold⟩Hòa An giữ"))
    for part in [
      "⟨text+bold⟩Nhân dân ⟨place+bold⟩xã Hòa An⟨text+bold⟩ cùng", "⟨document⟩12-NQ/ĐU⟨text⟩",
      "⟨metric⟩đồng/người/năm⟨text⟩, cao", "⟨muted⟩Minh Hạnh", "⟨model⟩Ngõ sáng⟨text⟩”",
      "⟨heading+bold⟩Những cách làm hay", "⟨muted⟩Đường hoa",
    ] {
      #expect(picture.contains(part))
    }
  }

  @Test func `hangs the second line of a list item`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, .bottom, at: 40, 24)
    let lines = reader.canvas(40, 24).lines()
    #expect(lines.contains("- Mô hình “Ngõ sáng” do phụ nữ đảm"))
    #expect(lines.contains("  nhận ở tám thôn trong xã"))
  }

  @Test(arguments: [(20, 5), (20, 3), (10, 2), (2, 2), (1, 1), (0, 0), (0, 5), (5, 0)])
  func `draws in the smallest windows`(columns: Int, rows: Int) {
    var reader = MarkedPage.reader(sampleLines)
    let actions: [ReaderAction] = [
      .resize, .nextFact, .scrollPages(1), .toggleRaw, .nextFact, .bottom, .toggleRaw, .top,
      .find("xã"), .nextMatch, .findEnded, .click(row: 0, column: 0),
    ]
    for action in actions {
      reader.take(action, at: columns, rows)
      #expect(reader.canvas(columns, rows).lines().count == rows)
    }
    #expect(columns == 0 || rows == 0 || reader.lineCount > 0)
  }

  @Test func `says that an article is empty`() {
    var reader = MarkedPage.reader([])
    reader.take(.resize, .scrollPages(1), .bottom, .toggleRaw, .toggleRaw, at: 40, 5)
    #expect(reader.picture(40, 5).hasPrefix("(bài không có chữ nào)"))
    #expect(reader.status() == "100%")
  }

  @Test func `says in how many places an article also stands, and whose they are`() {
    var article = MarkedPage.article([(.title, "Đường hoa"), (.body, "Thôn Đông trồng hoa.")])
    article.alsoIn = ["Báo Mẫu", nil, "Báo Mẫu"].map { outlet in
      ArticleCopy(
        id: "0", title: nil, published: nil, outlet: outlet, url: nil, path: "b.txt", record: 0)
    }
    var reader = Reader(
      article: article, focus: nil, query: "", language: .vietnamese, find: { _, _ in [] })
    reader.take(.resize, at: 40, 5)
    #expect(reader.status() == "100% · cũng đăng ở 3 nơi · Báo Mẫu")
  }

  @Test func `lets no control character reach the canvas`() {
    var reader = MarkedPage.reader([(.body, "một\u{1B}[31m hai\u{7}\u{85}ba\u{202E} bốn\u{9B}2J")])
    for _ in 1...2 {
      reader.take(.toggleRaw, at: 40, 3)
      for cell in reader.canvas(40, 3).cells {
        #expect(!cell.symbol.unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect(!cell.symbol.unicodeScalars.contains { $0.properties.generalCategory == .format })
      }
    }
  }

  @Test func `sets decomposed letters as wide as composed ones`() {
    var composed = MarkedPage.reader([(.body, "Hội phụ nữ xã đạt giải nhất hội thi cấp huyện")])
    var marked = MarkedPage.reader([
      (.body, Self.decomposed("Hội phụ nữ xã đạt giải nhất hội thi cấp huyện"))
    ])
    composed.take(.resize, at: 20, 5)
    marked.take(.resize, at: 20, 5)
    #expect(marked.picture(20, 5) == composed.picture(20, 5))
    #expect(Array(marked.picture(20, 5).utf8) != Array(composed.picture(20, 5).utf8))
  }

  @Test func `breaks wide letters and long words at whole letters`() {
    var reader = MarkedPage.reader([(.body, "漢字漢字漢字 https://xahoaan.example/tin-tuc/2024/bai")])
    reader.take(.resize, at: 11, 6)
    #expect(
      reader.canvas(11, 6).lines() == [
        "漢字漢字漢", "字", "https://xah", "oaan.exampl", "e/tin-tuc/2", "024/bai",
      ])
  }

  @Test func `draws nothing before its size is known and outside its rectangle`() {
    let reader = MarkedPage.reader(sampleLines)
    #expect(reader.canvas(10, 2).lines() == ["", ""])
  }

  /// Vietnamese with its marks as letters of their own.
  static func decomposed(_ text: String) -> String {
    let pairs: [Character: String] = [
      "ộ": "o\u{323}\u{302}", "ụ": "u\u{323}", "ữ": "u\u{31B}\u{303}", "ã": "a\u{303}",
      "ạ": "a\u{323}", "ả": "a\u{309}", "ấ": "a\u{302}\u{301}", "ệ": "e\u{323}\u{302}",
      "ò": "o\u{300}", "ế": "e\u{302}\u{301}", "ơ": "o\u{31B}",
    ]
    return text.map { pairs[$0] ?? String($0) }.joined()
  }
}
