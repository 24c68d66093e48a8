import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct RecurringLinesTests {
  private let site = PageSite(name: "xabinhminh.gov.vn")

  /// Pages of one site: nothing in the table of phrases knows its menu, or the line in the text.
  private func page(_ number: Int) -> Page {
    Page(
      Array(
        """
        Suối nguồn quê hương
        Đất lành chim đậu
        Xã Bình Minh hoàn thành việc thứ \(["nhất", "nhì", "ba", "tư", "năm"][number % 5])
        Ngày 5/\(number + 1), toàn xã ra quân làm thủy lợi với \(number + 200) người tham gia ở các thôn.
        Gương sáng quanh ta mỗi tuần một người
        Nhân dân phấn khởi, đóng góp thêm \(number + 31) ngày công để kịp thời vụ gieo cấy năm nay.
        Thu Hằng
        Số khách: \(number * 17)
        """.utf8))
  }

  private var learned: RecurringLines {
    var lines = RecurringLines()
    for number in 0..<5 { lines.learn(page(number), of: site) }
    return lines
  }

  @Test func `knows a line again on half of the pages`() {
    let recurring = learned.recurring(in: page(7), of: site)
    #expect(recurring == [true, true, false, false, true, false, true, false])
    #expect(learned.recurring(in: page(7), of: PageSite(name: "khac.vn")).isEmpty)
  }

  @Test func `drops what recurs, but no author and no date`() {
    let cleaned = PageCleaner(table: Shared.table).clean(
      page(7), recurring: learned.recurring(in: page(7), of: site))
    let kept = zip(cleaned.page.lines, cleaned.verdicts).filter { $1.role.isKept }.map(\.0.text)
    #expect(kept.count == 4)
    #expect(cleaned.title == "Xã Bình Minh hoàn thành việc thứ ba")
    #expect(cleaned.byline == "Thu Hằng")
    #expect(cleaned.verdicts[4].rule == "RecurringLine")
  }

  @Test func `counts copies of a page once, and keeps a text that is there many times`() {
    var lines = RecurringLines()
    for _ in 0..<9 { lines.learn(page(0), of: site) }
    #expect(lines.sites[site]?.pageCount == 1)
    let all = Array(repeating: true, count: page(0).lines.count)
    let cleaned = PageCleaner(table: Shared.table).clean(page(0), recurring: all)
    #expect(cleaned.verdicts.contains { $0.role.isKept })
    #expect(!cleaned.verdicts.contains { $0.rule == "RecurringLine" })
  }

  @Test func `needs three pages`() {
    var lines = RecurringLines()
    for number in 0..<2 { lines.learn(page(number), of: site) }
    #expect(!lines.recurring(in: page(3), of: site).contains(true))
  }

  @Test(arguments: [
    ("http://www.baobinhminh.vn:80/tin/1", "baobinhminh.vn"), ("https://XaA.gov.vn", "xaa.gov.vn"),
  ])
  func `names a site by its host`(url: String, name: String) {
    #expect(PageSite(url: url, path: "a/b.txt").name == name)
  }

  @Test(arguments: [nil, "tin/1.html", "http://", ""])
  func `names a site by its folder where there is no host`(url: String?) {
    #expect(PageSite(url: url, path: "khong-co/trang/1.txt").name == "khong-co/trang/")
  }
}
