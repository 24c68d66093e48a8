import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct PreviewTests {
  private let words = Words(.vietnamese)

  private func article(opening: String, copyCount: Int = 0) -> ListItem {
    .article(
      ArticleSummary(
        article: ArticleReference(
          id: "a", title: "Xã Tân Tiến ra quân", published: nil, outlet: nil),
        subject: nil, byline: nil, opening: opening, counts: FactCounts(),
        copyCount: copyCount))
  }

  @Test func `says in how many places an article also stands`() {
    let item = article(opening: "Sáng nay bà con dọn đường.", copyCount: 2)
    #expect(item.preview(words).map(\.text).contains("cũng đăng ở 2 nơi"))
    let outlets = RowColumn.columns(for: ListQuery(.articles), words: words).map { $0.text(item) }
    #expect(outlets.contains("+2"))
  }

  @Test(arguments: [true, false])
  func `marks an article that may be about another unit of the name`(isOpen: Bool) {
    let subject = Place(
      id: PlaceID(rawValue: "2025:00001"), level: .commune, kind: "xã", name: "Tân Tiến")
    let item = ListItem.article(
      ArticleSummary(
        article: ArticleReference(id: "a", title: "Ra quân", published: nil, outlet: nil),
        subject: subject, isSubjectOpen: isOpen, byline: nil, opening: "", counts: FactCounts()))
    let columns = RowColumn.columns(for: ListQuery(.articles), words: words).map { $0.text(item) }
    #expect(columns.contains(isOpen ? "Tân Tiến ?" : "Tân Tiến"))
    let preview = item.preview(words).map(\.text)
    #expect(preview.contains("có thể là nơi khác cùng tên") == isOpen)
  }

  @Test(arguments: [
    ("Xã Tân Tiến ra quân Sáng nay bà con dọn đường.", "Sáng nay bà con dọn đường."),
    ("Xã Tân Tiến ra quân: Sáng nay bà con dọn đường.", "Sáng nay bà con dọn đường."),
    ("Xã Tân Tiến ra quân. “Sạch làng”, bà con nói.", "“Sạch làng”, bà con nói."),
    ("Sáng nay bà con dọn đường.", "Sáng nay bà con dọn đường."),
  ])
  func `begins with the text, not with the headline again`(opening: String, shown: String) {
    #expect(
      article(opening: opening).preview(words).map(\.text) == [
        "Xã Tân Tiến ra quân", "", shown,
      ])
  }

  @Test func `marks where a long piece was cut out, and moves what stands out in it`() {
    let text = String(repeating: "làng trên xóm dưới ", count: 6) + "cùng làm"
    let range = 0..<"làng".utf8.count
    let block = TextBlock.sentence(Passage(text: text, highlights: [range]), role: .match)
    #expect(block.text == "… \(text) …")
    #expect(block.highlights.map(\.range) == [4..<4 + range.count])
    #expect(TextBlock.excerpt("\(text.dropFirst(5)).").text.hasSuffix("cùng làm."))
    #expect(TextBlock.excerpt("cả thôn").text == "cả thôn")
  }

  @Test func `shows in a low window the line in which something stands out`() {
    let text = "Bà con trong thôn cùng nhau góp công góp của, nhờ vậy đường hoa nở rộ quanh năm."
    let start = text.utf8.count - "đường hoa nở rộ quanh năm.".utf8.count
    let block = TextBlock.sentence(
      Passage(text: text, highlights: [start..<start + "đường hoa".utf8.count]), role: .match)
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    canvas.draw(block, aroundHighlightIn: canvas.bounds)
    #expect(canvas.lines()[0].contains("đường hoa"))
  }

  @Test func `tells units of one name apart`() {
    func unit(_ id: String, current: [Place.CurrentUnit]) -> ListItem {
      .place(
        PlaceSummary(
          place: Place(
            id: PlaceID(rawValue: id), level: .province, kind: "tỉnh", name: "Nam Hà",
            current: current), counts: FactCounts(), childCount: 0))
    }
    let today = Place.CurrentUnit(
      id: PlaceID(rawValue: "now"), kind: "tỉnh", name: "Nam Hà", province: nil)
    let rows = [unit("old", current: [today]), unit("now", current: [])]
    let settings = BrowserSettings(language: .vietnamese) { _, _ in [] }
    var canvas = Canvas(size: Size(columns: 40, rows: 4))
    let pane = Frame(Size(columns: 40, rows: 8), body: .list(hasParent: false)).current
    ListPaneDrawing(
      query: ListQuery(.provinces), widths: ColumnWidths(), settings: settings, selection: .none
    ).draw(
      rows: { rows.indices.contains($0) ? rows[$0] : nil },
      viewport: ListViewport(count: 2, height: 2), in: pane, on: &canvas)
    #expect(canvas.lines().contains { $0.contains("Nam Hà (cũ)") })
    #expect(canvas.lines().contains { $0.contains("Nam Hà (mới)") })
  }
}
