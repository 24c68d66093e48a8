import Foundation
import Glibc
import Testing

extension ProgramTests {
  /// The way of a user through the five seed articles, key by key.
  struct BrowsingTests {
    private static let seeds = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "seeds").path

    /// The browser over the seeds, on its first screen.
    private func started(
      columns: Int = 120, rows: Int = 36, environment: [String: String] = [:]
    ) throws -> Tmux {
      let tmux = try Tmux(columns: columns, rows: rows, environment: environment)
      try tmux.enter("stty -g >before; coso \(BrowsingTests.seeds)")
      try tmux.wait(for: environment["LC_ALL"] == "C" ? "Hai Phong" : "Hải Phòng")
      return tmux
    }

    /// Presses Down until the row under the cursor holds the text, opens it, and waits until the
    /// way at the top of the screen ends with what was opened.
    private func open(_ row: String, in tmux: Tmux, leadsTo end: String? = nil) throws {
      try tmux.wait(for: row)
      for _ in 0..<40 {
        let screen = try settledScreen(of: tmux)
        if screen.cursorLine.contains(row) { break }
        try tmux.press("Down")
        try tmux.wait(for: "the next row") { position(in: $0) != position(in: screen) }
      }
      try tmux.press("Enter")
      try tmux.wait(for: "the way to \(row)") { $0.lines.first?.contains(end ?? row) == true }
    }

    /// The screen when it stays as it is: rows that are still being indexed move the others, and the
    /// cursor may be seen on its way.
    private func settledScreen(of tmux: Tmux) throws -> Screen {
      var screen = try tmux.screen()
      for _ in 0..<100 {
        usleep(60_000)
        let next = try tmux.screen()
        let isSettled = next.lines == screen.lines && next.cursorLine == screen.cursorLine
        screen = next
        if isSettled { break }
      }
      return screen
    }

    /// Where the cursor is in its list, as the end of the last line says: `3/5`. The row itself
    /// also changes when a preview beside it arrives.
    private func position(in screen: Screen) -> Substring? {
      screen.lines.last { !$0.isEmpty }?.split(separator: " ").last
    }

    private func drillToTheModel(in tmux: Tmux) throws {
      try open("Hải Phòng", in: tmux)
      try open("Kiến Thụy", in: tmux)
      try open("Tú Sơn", in: tmux)
      try open("Mô hình", in: tmux)
      try open("5 không 3 sạch", in: tmux, leadsTo: "Mô hình › Đảng bộ xã Tú Sơn")
    }

    @Test func `walks from province to commune to model to the sentence`() throws {
      let tmux = try started()
      try drillToTheModel(in: tmux)
      let screen = try tmux.wait(for: "mô hình “5 không 3 sạch”")
      #expect(screen.contains("Hội Phụ nữ"))
      try tmux.press("q")
      try tmux.waitForShell()
    }

    @Test func `changes from a former commune to the one of today that has its articles`() throws {
      let tmux = try started(columns: 80, rows: 24)
      try tmux.wait(for: "địa giới khi đăng bài")
      try open("Hải Phòng", in: tmux)
      try open("Kiến Thụy", in: tmux)
      try open("Tú Sơn", in: tmux)
      try tmux.wait(for: "nay là xã Kiến Hải")
      try tmux.press("v")
      try tmux.wait(for: "Kiến Hải · xã · từ 01/07/2025")
      try open("Mô hình", in: tmux)
      try tmux.wait(for: "5 không 3 sạch")
      try tmux.press("Left", "v")
      try tmux.wait(for: "Tú Sơn · xã · đến 30/06/2025")
    }

    @Test func `lists what is said of a commune under the one of today`() throws {
      let tmux = try Tmux(columns: 160)
      try tmux.enter("coso index \(BrowsingTests.seeds)")
      let (today, _) = try tmux.output(of: "coso list communes --current --format csv")
      #expect(today.contains("xã,Kiến Hải,,Hải Phòng,1"))
      let (models, _) = try tmux.output(of: "coso list models --commune 'kiến hải'")
      #expect(models.contains("5 không 3 sạch"))
      let (text, status) = try tmux.output(of: "coso list models --district X --current")
      #expect(status != 0 && text.contains("không còn cấp huyện"))
    }

    @Test(arguments: [(120, 36, [:]), (80, 24, ["NO_COLOR": "1"]), (40, 10, ["LC_ALL": "C"])])
    func `draws the figures of an indicator`(
      columns: Int, rows: Int, environment: [String: String]
    ) throws {
      let tmux = try started(columns: columns, rows: rows, environment: environment)
      try tmux.press("4", "Enter")
      try tmux.wait(for: "a list of figures") {
        $0.lines.first?.contains("›") == true || $0.lines.first?.contains(">") == true
      }
      try tmux.press("g")
      let bar = environment["LC_ALL"] == "C" ? "####" : "████"
      try tmux.wait(for: "bars") { $0.lines.contains { $0.contains(bar) } }
      try tmux.press("q")
      try tmux.waitForShell()
    }

    @Test func `filters models by year and organization while one types`() throws {
      let tmux = try started(columns: 80, rows: 24)
      try tmux.press("3")
      try tmux.wait(for: "5 không 3 sạch")
      try tmux.press("f")
      try tmux.type("tổ-chức:phụ")
      try tmux.wait(for: "only what women do") {
        $0.contains("5 không 3 sạch") && !$0.contains("Dân vận khéo")
      }
      try tmux.press("Escape")
      try tmux.wait(for: "Dân vận khéo")
    }

    @Test func `lists figures for a spreadsheet`() throws {
      let tmux = try Tmux(columns: 160)
      try tmux.enter("coso index \(BrowsingTests.seeds)")
      let (text, status) = try tmux.output(
        of: "coso list models --sponsor 'phụ nữ' --excel | od -An -c | head -1")
      #expect(status == 0 && text.contains("357 273 277"))
      let (models, _) = try tmux.output(of: "coso list models --sponsor 'phụ nữ' --format csv")
      #expect(models.contains("5 không 3 sạch") && !models.contains("Dân vận khéo"))
      let (_, failed) = try tmux.output(of: "coso list metrics --year 20x")
      #expect(failed != 0)
    }

    @Test func `goes back level by level and finds each as it was left`() throws {
      let tmux = try started()
      try drillToTheModel(in: tmux)
      try tmux.wait(for: "mô hình “5 không 3 sạch”")
      try tmux.press("Left")
      try tmux.wait(for: "the list of models, the cursor where it was") {
        $0.lines.first?.contains("Đảng bộ") == false && $0.cursorLine.contains("5 không 3 sạch")
      }
      try tmux.press("Left", "Left", "Left", "Left")
      try tmux.wait(for: "the provinces, the cursor where it was") {
        $0.lines.first?.contains("Hải Phòng") == false && $0.cursorLine.contains("Hải Phòng")
      }
      try tmux.press("Right")
      try tmux.wait(for: "the province again") { $0.lines.first?.contains("Hải Phòng") == true }
    }

    @Test(arguments: [
      ("5 khong 3 sach", "5 không 3 sạch"), ("dan van kheo", "Dân vận khéo"),
      ("tú sơn", "Tú Sơn"),
    ])
    func `finds on every letter, with or without marks`(query: String, name: String) throws {
      let tmux = try started()
      try tmux.press("/")
      try tmux.type(query)
      try tmux.wait(for: name)
      try tmux.press("Escape")
      try tmux.wait(for: "the list as it was") {
        $0.contains("Hà Nội") && $0.contains("Quảng Trị") && !$0.contains(query + " ")
      }
    }

    @Test func `opens a hit at the match and carries the query into the text`() throws {
      let tmux = try started()
      try tmux.press("/")
      try tmux.type("phương châm xây dựng")
      try tmux.wait(for: "1 kết quả")
      try tmux.press("Enter")
      let screen = try tmux.wait(for: "a text with the match") {
        $0.contains("phương châm xây dựng") && $0.contains("Hội cựu chiến binh")
      }
      #expect(screen.contains("1/1"))
    }

    @Test func `keeps the place when the window changes while reading`() throws {
      let tmux = try started()
      try drillToTheModel(in: tmux)
      try tmux.wait(for: "mô hình “5 không 3 sạch”")
      try tmux.resize(columns: 60, rows: 20)
      try tmux.wait(for: "the match in a narrow window") {
        $0.lines.allSatisfy { $0.count <= 60 } && $0.contains("5 không 3 sạch")
      }
      try tmux.resize(columns: 120, rows: 36)
      try tmux.wait(for: "mô hình “5 không 3 sạch”")
    }

    @Test func `shows the raw page and comes back to the same place`() throws {
      let tmux = try started()
      try drillToTheModel(in: tmux)
      try tmux.wait(for: "mô hình “5 không 3 sạch”")
      try tmux.press("t")
      try tmux.wait(for: "the raw page at the same place") {
        $0.contains("không 3 sạch”") && !$0.contains("    mô hình “5 không 3 sạch”")
      }
      try tmux.press("t")
      try tmux.wait(for: "mô hình “5 không 3 sạch”")
    }

    @Test(arguments: [
      ("less -Ppager-ready", "q"),
      ("sh -c 'head -n 3 \"$1\"; echo pager-ready; read key </dev/tty' pager", "Enter"),
    ])
    func `lends the terminal to the pager`(pager: String, lastKey: String) throws {
      let tmux = try started(environment: ["PAGER": pager])
      try drillToTheModel(in: tmux)
      try tmux.press("o")
      try tmux.wait(for: "pager-ready")
      try tmux.press(lastKey)
      // A pager that was left at once is followed by a question, lest nobody has read it.
      let isBack = { (screen: Screen) in screen.lines.first?.contains("Mô hình ›") == true }
      let screen = try tmux.wait(for: "the article, or the question") {
        isBack($0) || $0.contains("[Enter: trở lại coso]")
      }
      if !isBack(screen) { try tmux.press("Enter") }
      try tmux.wait(for: "the article again", until: isBack)
      try tmux.press("q")
      try expectRestored(tmux)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal gives the terminal back`(signal: Int32) throws {
      let tmux = try started()
      try tmux.signal(signal)
      try expectRestored(tmux)
    }

    @Test func `Control-Z stops it and fg brings it back`() throws {
      let tmux = try started()
      try tmux.press("C-z")
      try tmux.waitForShell()
      try tmux.enter("fg")
      try tmux.wait(for: "Hải Phòng")
      try tmux.press("q")
      try expectRestored(tmux)
    }

    @Test(arguments: [(80, 24), (40, 10), (20, 5)])
    func `works in small windows`(columns: Int, rows: Int) throws {
      let tmux = try started(columns: columns, rows: rows)
      try open("Hải Phòng", in: tmux)
      try tmux.wait(for: "Kiến Thụy")
      try tmux.press("q")
      try tmux.waitForShell()
    }

    @Test func `says what to type when there is neither index nor path`() throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(of: "coso")
      #expect(status == 2)
      #expect(text.contains("coso THƯ_MỤC"))
    }

    private func expectRestored(_ tmux: Tmux) throws {
      try tmux.waitForShell()
      try tmux.enter("clear; stty -g | cmp - before && echo modes=same")
      try tmux.wait(for: "a comparison") { $0.lines.contains("modes=same") }
    }
  }
}
