import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct FilterLineTests {
  @Test func `reads words, then fields with all that follows them`() {
    let query = FilterLine("dân vận năm:2016..2020 nơi:tú sơn tổ-chức:hội phụ nữ loại:mô hình")
      .applied(to: ListQuery(.models))
    #expect(query.text == "dân vận")
    #expect(query.filter.years == 2016...2020)
    #expect(query.filter.placeName == "tú sơn")
    #expect(query.filter.sponsor == "hội phụ nữ")
    #expect(query.filter.kind == "mô hình")
  }

  @Test(arguments: [
    ("nam:2016", 2016...2016), ("year:2016-2018", 2016...2018), ("năm:2018..", 2018...9999),
    ("năm:20", nil), ("năm:", nil), ("năm", nil), ("năm:2016..20", 2016...2016),
  ])
  func `reads years as far as they are typed`(line: String, years: ClosedRange<Int>?) {
    #expect(FilterLine(line).applied(to: ListQuery(.models)).filter.years == years)
  }

  @Test func `leaves what the list was limited to before`() {
    var query = ListQuery(.models)
    query.filter.year = 2020
    #expect(FilterLine("khéo").applied(to: query).filter.year == 2020)
    #expect(FilterLine("giờ: 7").applied(to: query).text == "giờ: 7")
  }

  @Test func `narrows the list by a field, says so, and takes it back`() {
    var session = Session()
    session.press(.character("2"))
    let before = session.picture
    session.press(.character("f"))
    session.type("sach năm:2021")
    #expect(session.picture.contains("Không có mục nào khớp"))
    session.press(.escape)
    #expect(session.picture == before)
    session.press(.character("f"))
    session.type("năm:2022")
    session.press(.enter)
    #expect(session.status.contains("1/3 · lọc: “năm:2022”"))
    session.press(.character("f"))
    #expect(session.cursorLine.contains("Lọc: năm:2022"))
  }

  @Test func `takes the limits along to where a row leads`() {
    var session = Session()
    session.press(.character("3"), .character("f"))
    session.type("năm:2022")
    session.press(.enter, .enter)
    guard case .list(let list) = session.browser.trail.top else { return #expect(Bool(false)) }
    #expect(list.query.content == .modelUses && list.query.filter.years == 2022...2022)
  }

  @Test func `completes a name with Tab while it is typed`() {
    var session = Session(columns: 120)
    session.press(.character("3"), .character("f"))
    #expect(session.status.contains("năm:…"))
    session.type("tổ-chức:nong")
    #expect(session.status.contains("Tab: Hội Nông dân"))
    session.press(.tab)
    #expect(session.status.contains("Lọc: tổ-chức:Hội Nông dân"))
    guard case .list(let list) = session.browser.trail.top else { return #expect(Bool(false)) }
    #expect(list.query.filter.sponsor == "Hội Nông dân")
  }

  @Test func `completes types of achievements by itself`() {
    var session = Session(columns: 120)
    session.press(.character("5"), .character("f"))
    session.type("loại:kieu mau")
    #expect(session.status.contains("Tab: Nông thôn mới kiểu mẫu"))
  }

  @Test func `forgets names that come too late`() {
    var session = Session(columns: 120)
    session.press(.character("3"), .character("f"))
    session.isHeld = true
    session.type("nơi:an l")
    session.press(.deleteLine)
    session.release()
    #expect(!session.status.contains("Tab:"))
  }
}

extension Key {
  fileprivate static let deleteLine = Key.control("u")
}
