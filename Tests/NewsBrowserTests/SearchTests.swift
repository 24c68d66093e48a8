import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct SearchTests {
  @Test func `shows hits by kind with every letter`() {
    var session = Session(columns: 60, rows: 16)
    session.press(.character("/"))
    session.type("nuoc sach")
    #expect(
      session.picture == """
         coso  Tìm “nuoc sach”               Thư viện: 3 bài · 3 xã
         1 Địa bàn  2  3  4  5  6
         Tìm: nuoc sach
        ── 3 kết quả ───────────────────────────────────────────────
         Chỉ số (1)
         ▸ hộ dân có nước sạch                        2 số liệu · %
         Bài viết (2)
           Tân Tiến giữ làng sạch          01/05/2022 · Báo Sơn Hải
           Yên Hòa học cách làm hay        02/05/2022 · Báo Sơn Hải



        ────────────────────────────────────────────────────────────
         hộ dân có nước sạch
         2 số liệu · %
         Enter mở  Esc lùi  Tab phân nhóm  ↓ chọn         3 kết quả
        """)
  }

  @Test func `asks anew for every letter and takes only the latest answer`() {
    var session = Session()
    session.press(.character("/"))
    session.isHeld = true
    session.type("nuoc")
    #expect(session.held.count == 4)
    session.held.reverse()
    session.release()
    guard case .search(let search) = session.browser.trail.top else { return }
    #expect(search.results?.query == "nuoc")
    #expect(!search.isWaiting)
  }

  @Test func `keeps what it shows until the next answer is there`() {
    var session = Session()
    session.press(.character("/"))
    session.type("nuoc")
    let hit = session.lines.first { $0.contains("hộ dân có nước sạch") }
    session.isHeld = true
    session.type(" sach")
    #expect(session.lines.first { $0.contains("hộ dân có nước sạch") } == hit)
    #expect(session.status.contains("Đang tìm"))
  }

  @Test func `says clearly that nothing was found`() {
    var session = Session()
    session.press(.character("/"))
    session.type("zzz")
    #expect(session.lines.contains { $0.contains("0 kết quả") })
    session.press(.enter)
    #expect(session.browser.context == .search)
  }

  @Test func `opens an article at the match with the query carried along`() {
    var session = Session()
    session.press(.character("/"))
    session.type("lang nghe")
    session.press(.end, .pageDown, .enter)
    #expect(session.breadcrumbs.contains("Phường 5 đối thoại với dân"))
    #expect(session.cursorLine.contains("Giờ lắng nghe"))
    #expect(session.status.contains("khớp 1/1"))
  }

  @Test func `comes back from a hit to the search as it was`() {
    var session = Session()
    session.press(.character("/"))
    session.type("sach")
    session.press(.down, .down)
    let before = session.picture
    session.press(.enter, .backspace)
    session.press(.left)
    #expect(session.browser.context == .search)
    session.press(.right)
    #expect(session.picture == before)
  }

  @Test func `goes back with Escape to exactly where it was opened`() {
    var session = Session()
    session.press(.enter, .down)
    let before = session.picture
    session.press(.character("/"))
    session.type("an lac")
    session.press(.escape)
    #expect(session.picture == before)
    #expect(session.outside.contains(.cancelSearch))
  }

  @Test func `opens a place as its unit, a model as those who follow it`() {
    var session = Session()
    session.press(.character("/"))
    session.type("yen hoa")
    session.press(.enter)
    #expect(session.breadcrumbs.contains("Tìm “yen hoa” › Yên Hòa"))
    #expect(session.cursorLine.contains("Mô hình"))
    session.press(.escape, .escape, .character("/"))
    session.type("vuon xanh")
    session.press(.enter)
    #expect(session.cursorLine.contains("Tân Tiến"))
  }

  @Test func `waits for the answer when Enter is pressed before it`() {
    var session = Session()
    session.press(.character("/"))
    session.isHeld = true
    session.type("yen hoa")
    session.press(.enter)
    #expect(session.browser.context == .search)
    session.release()
    #expect(session.breadcrumbs.contains("Yên Hòa"))
    #expect(session.browser.context == .list)
  }

  @Test func `brings earlier queries back with the arrow up`() {
    var session = Session()
    for query in ["sach", "lang nghe"] {
      session.press(.character("/"))
      session.type(query)
      session.press(.escape)
    }
    session.press(.character("/"), .up)
    #expect(session.lines[2].hasPrefix(" Tìm: lang nghe"))
    session.press(.up)
    #expect(session.lines[2].hasPrefix(" Tìm: sach"))
    session.press(.up)
    #expect(session.lines[2].hasPrefix(" Tìm: sach"))
  }

  @Test func `puts the cursor on the best hit after each letter`() {
    var session = Session()
    session.press(.character("/"))
    session.type("sach")
    session.press(.down, .down, .down)
    session.type(" ")
    session.type("v")
    guard case .search(let search) = session.browser.trail.top else { return }
    #expect(search.viewport.cursor == 1)
  }

  @Test func `never stops on a heading and never leaves the list`() {
    var session = Session()
    session.press(.character("/"))
    session.type("sach")
    for key in [Key.down, .down, .down, .down, .down, .down, .pageUp, .up, .pageDown, .down] {
      session.press(key)
      guard case .search(let search) = session.browser.trail.top else { return }
      #expect(search.selected != nil)
    }
  }

  @Test func `shows more of a kind when asked, and keeps its line`() {
    var library = FakeLibrary()
    let article = library.articles[0]
    library.articles = (0..<60).map { number in
      var copy = article
      copy.article.id = "b\(number)"
      return copy
    }
    var session = Session(library: library)
    session.press(.character("/"))
    session.type("tan tien")
    session.press(.pageDown, .pageDown, .pageDown, .pageDown)
    #expect(session.picture.contains(" ▸ … còn 20 mục"))
    session.press(.enter)
    #expect(session.picture.contains(" ▸ Tân Tiến giữ làng sạch"))
    #expect(!session.picture.contains("… còn"))
  }

  @Test func `begins with a query when told to`() {
    let session = Session { $0.search = "sach" }
    #expect(session.lines[2].hasPrefix(" Tìm: sach"))
    #expect(session.picture.contains("kết quả"))
  }

  @Test func `puts the hardware cursor where the next letter goes`() {
    var session = Session()
    session.press(.character("/"))
    session.type("hồ ")
    #expect(session.canvas.cursor == Point(column: 9, row: 2))
    session.press(.left, .left)
    #expect(session.canvas.cursor == Point(column: 7, row: 2))
  }

  @Test func `takes pasted text as text`() {
    var session = Session()
    session.press(.character("/"))
    session.send(.input(.paste("nước\nsạch\u{1B}q")))
    #expect(session.lines[2].hasPrefix(" Tìm: nước sạchq"))
    session.press(.escape)
    session.send(.input(.paste("q")))
    #expect(!session.outside.contains(.quit))
  }
}
