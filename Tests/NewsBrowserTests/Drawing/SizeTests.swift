import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct SizeTests {
  @Test func `shows list and preview at 80 by 24`() {
    var session = Session(columns: 80, rows: 24)
    session.press(.enter, .enter)
    #expect(
      session.lines.prefix(10).joined(separator: "\n") == """
         coso  Sơn Hải › An Lạc                    An Lạc: 2 bài · 1 mô hình · 2 chỉ số
         1 Địa bàn  2 Bài viết  3 Mô hình  4 Chỉ số  5 Thành tích  6 Văn bản
        ── An Lạc · huyện · địa giới khi đăng bài ──┬── Tân Tiến ───────────────────────
          Nội dung                  Loại   Số lượng │  Nội dung                Số lượng
        ▸ Tân Tiến                  xã        1 bài │  Mô hình                        1
          Yên Hòa                   xã        1 bài │  Chỉ số                         1
          Mô hình                                 1 │  Thành tích                     1
          Chỉ số                                  2 │  Văn bản                        1
          Thành tích                              1 │  Bài viết                       1
          Văn bản                                 1 │  nay là xã An Bình, S…      3 bài
        """)
  }

  @Test func `shows one list at 40 by 10`() {
    var session = Session(columns: 40, rows: 10)
    session.press(.enter)
    #expect(
      session.picture == """
         coso  Sơn Hải           Sơn Hải: 3 bài
         1 Địa bàn  2  3  4  5  6
        ── Sơn Hải · tỉnh · địa giới khi đăng… ─
          Nội dung            Loại     Số lượng
        ▸ An Lạc              huyện       2 bài
          Đông Giang          thị xã      1 bài
          Mô hình                             2
        ────────────────────────────────────────
         Huyện An Lạc, tỉnh Sơn Hải
         Enter mở  ← lùi  / tìm             1/7
        """)
  }

  @Test func `works at 20 by 5`() {
    var session = Session(columns: 20, rows: 5)
    session.press(.enter, .down)
    #expect(
      session.picture == """
         coso  Sơn Hải
          An Lạc
        ▸ Đông Giang
          Mô hình
         Enter mở       2/7
        """)
    session.press(.enter, .enter, .enter, .enter)
    #expect(session.breadcrumbs == " Phường 5 đối thoại…")
    #expect(session.lines[1].contains("“Giờ lắng nghe”"))
  }

  @Test(arguments: [(19, 5), (20, 4), (1, 1), (0, 0), (3, 40), (200, 1)])
  func `says so when the window is too small, and waits`(columns: Int, rows: Int) {
    var session = Session()
    session.press(.enter, .down)
    let before = session.picture
    session.send(.input(.resize(Size(columns: columns, rows: rows))))
    session.press(.enter, .character("/"), .left)
    #expect(session.lines.count == rows)
    session.send(.input(.resize(Size(columns: 120, rows: 40))))
    #expect(session.picture == before)
  }

  @Test func `draws every size without a trap`() {
    for (columns, rows) in [(200, 60), (120, 40), (110, 16), (72, 8), (71, 14), (30, 7), (20, 5)] {
      var session = Session(columns: columns, rows: rows)
      for key in [Key.enter, .enter, .enter, .enter, .enter, .character("?")] {
        session.press(key)
        #expect(session.lines.count == rows)
      }
    }
  }
}
