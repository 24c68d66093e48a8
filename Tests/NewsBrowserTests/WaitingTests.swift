import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct WaitingTests {
  @Test func `draws before anything is there`() {
    var session = Session(columns: 0, rows: 0)
    session.isHeld = true
    session.send(.input(.resize(Size(columns: 80, rows: 24))))
    #expect(session.picture.contains("…"))
    #expect(session.picture.contains("1 Địa bàn"))
    session.release()
    #expect(session.picture.contains("Sơn Hải"))
  }

  @Test func `does what was typed ahead once the rows are there`() {
    var session = Session()
    session.isHeld = true
    session.press(.character("2"), .down, .enter)
    #expect(session.browser.context == .list)
    session.release()
    #expect(session.breadcrumbs.contains("Yên Hòa học cách làm hay"))
    #expect(session.browser.context == .reader)
  }

  @Test func `forgets what was typed ahead when going elsewhere`() {
    var session = Session()
    session.isHeld = true
    session.press(.character("2"), .down, .enter, .character("1"))
    session.release()
    session.press(.character("2"))
    #expect(session.browser.context == .list)
  }

  @Test func `passes what was typed ahead on to an article`() {
    var session = Session()
    session.press(.character("2"))
    session.isHeld = true
    session.press(.enter, .character("t"))
    #expect(session.picture.contains("Đang mở"))
    session.release()
    #expect(session.status.contains("trang gốc"))
  }

  @Test func `keeps the list on the screen until the article is there`() {
    var session = Session()
    session.press(.character("2"))
    let list = session.lines.dropLast()
    session.isHeld = true
    session.press(.enter)
    #expect(session.lines.dropLast() == list)
    #expect(session.status.contains("Đang mở"))
    session.press(.left)
    #expect(session.lines.dropLast() == list)
    #expect(!session.status.contains("Đang mở"))
  }

  @Test func `ignores rows that nobody waits for any more`() {
    var session = Session()
    session.press(.character("2"))
    let before = session.picture
    session.isHeld = true
    session.press(.character("f"))
    session.type("yen")
    session.press(.escape)
    session.release()
    #expect(session.picture == before)
  }

  @Test func `keeps the rows of an older filter away`() {
    var session = Session()
    session.press(.character("2"), .character("f"))
    session.isHeld = true
    session.type("yen")
    session.held.reverse()
    session.release()
    #expect(session.status.contains("1/1"))
    #expect(session.picture.contains("Yên Hòa học"))
  }

  @Test func `reads one preview at a time`() {
    var session = Session()
    session.press(.enter)
    session.isHeld = true
    session.press(.down, .down, .down, .up)
    #expect(session.held.count == 1)
    session.release()
    #expect(session.picture.contains("── Mô hình ──"))
    #expect(session.picture.contains("Nhà sạch vườn xanh"))
  }

  @Test func `tells what failed, and goes on`() {
    var session = Session()
    session.isHeld = true
    session.press(.character("3"))
    guard case .loadPage(_, _, let generation) = session.held.first else {
      Issue.record("no rows were asked for")
      return
    }
    session.held = []
    session.send(.failed("chỉ mục đang bị khóa", generation: generation))
    #expect(session.status.contains("chỉ mục đang bị khóa"))
    #expect(session.picture.contains("Không đọc được danh sách"))
    #expect(session.held.isEmpty)
    session.press(.character("1"), .down)
    #expect(!session.status.contains("khóa"))
    session.press(.character("3"), .control("l"))
    session.release()
    #expect(session.picture.contains("Nhà sạch vườn xanh"))
  }

  @Test func `says that an article could not be read, and goes back`() {
    var session = Session()
    session.press(.character("2"))
    session.library.articles.removeAll()
    session.press(.enter)
    #expect(session.picture.contains("Không đọc được bài này"))
    #expect(session.status.contains("không có bài này"))
    session.press(.character("t"), .left)
    #expect(session.browser.context == .list)
  }

  @Test func `keeps the preview before until the next one is there`() {
    var session = Session()
    session.press(.enter)
    session.isHeld = true
    session.press(.down)
    #expect(session.picture.contains("── An Lạc ──"))
    session.release()
    #expect(session.picture.contains("── Đông Giang ──"))
  }

  @Test func `goes on after a stop, and ends when the terminal is gone`() {
    var session = Session()
    session.send(.input(.resumed))
    #expect(session.outside.last == .redraw)
    session.send(.input(.endOfInput))
    #expect(session.outside.last == .quit)
  }

  @Test func `reads again what is shown when the library changes, and stays where it is`() {
    var session = Session()
    session.press(.character("2"), .down)
    session.library.articles.append(session.library.articles[0])
    session.send(.libraryChanged)
    #expect(session.status.contains("2/4"))
    #expect(session.breadcrumbs.contains("4 bài"))
  }
}
