import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct ColumnWidthsTests {
  private static let words = Words(.vietnamese)
  private static let columns = RowColumn.columns(for: ListQuery(.models), words: words)

  private func model(_ name: String, sponsor: String?) -> ListItem {
    .model(
      ModelSummary(
        modelID: name, name: name, kind: "mô hình", sponsor: sponsor, placeCount: 1,
        articleCount: 2))
  }

  private func heads(_ widths: ColumnWidths) -> [String] {
    widths.fitted(ColumnWidthsTests.columns).map(\.title)
  }

  @Test func `leaves out a column that says nothing of any row`() {
    var widths = ColumnWidths()
    widths.include([model("Cổng xanh", sponsor: nil)], of: ColumnWidthsTests.columns)
    #expect(heads(widths) == ["Mô hình", "Loại", "Nơi", "Bài"])
    widths.include([model("Ngõ sáng", sponsor: "Đoàn xã")], of: ColumnWidthsTests.columns)
    #expect(heads(widths) == ["Mô hình", "Loại", "Tổ chức", "Nơi", "Bài"])
  }

  @Test func `keeps all columns while nothing is known`() {
    #expect(heads(ColumnWidths()).count == ColumnWidthsTests.columns.count)
  }

  @Test func `leaves out the dates of articles that have none, though they come first`() {
    let columns = RowColumn.columns(for: ListQuery(.articles), words: ColumnWidthsTests.words)
    let article = ArticleReference(id: "a", title: "Hội thi thôn sạch", published: nil, outlet: nil)
    var widths = ColumnWidths()
    widths.include(
      [
        .article(
          ArticleSummary(
            article: article, subject: nil, byline: nil, opening: "", counts: FactCounts()))
      ], of: columns)
    #expect(widths.fitted(columns).map(\.title) == ["Tiêu đề"])
  }

  @Test func `keeps the name column of rows that have no name`() {
    var widths = ColumnWidths()
    widths.include([model("", sponsor: nil)], of: ColumnWidthsTests.columns)
    #expect(heads(widths).first == "Mô hình")
  }

  @Test func `gives a column what its widest row needs`() {
    var widths = ColumnWidths()
    widths.include(
      [model("Một", sponsor: "Hội Liên hiệp Phụ nữ"), model("Hai", sponsor: "Đoàn")],
      of: ColumnWidthsTests.columns)
    let sponsor = widths.fitted(ColumnWidthsTests.columns).first { $0.title == "Tổ chức" }
    #expect(sponsor?.layout.maximum == 20)
  }
}
