import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct ForesightTests {
  /// Reads ahead until there is nothing more to read; gives what was asked for.
  private func foresee(_ session: inout Session) -> [Effect] {
    var effects: [Effect] = []
    while true {
      let next = session.browser.foresee()
      guard !next.isEmpty, effects.count < 100 else { return effects }
      for effect in next { session.carryOut(effect) }
      effects += next
    }
  }

  @Test func `paints a row whose list was foreseen with all that belongs to it`() {
    var session = Session()
    session.press(.character("3"))
    _ = foresee(&session)
    session.isHeld = true
    session.press(.down)
    #expect(session.held == [])
    let foreseen = session.picture
    var other = Session()
    other.press(.character("3"), .down)
    #expect(foreseen == other.picture)
  }

  @Test func `paints another screen at once`() {
    var session = Session()
    _ = foresee(&session)
    session.isHeld = true
    session.press(.tab)
    #expect(session.held == [])
    #expect(session.picture.contains("Yên Hòa học cách làm hay"))
    session.press(.tab)
    #expect(session.held == [])
    #expect(session.picture.contains("Nhà sạch vườn xanh"))
  }

  @Test func `comes to an end, and asks for nothing twice`() {
    var session = Session()
    let effects = foresee(&session)
    #expect(effects.contains(.prepareSearch))
    let queries = effects.compactMap { effect -> ListQuery? in
      if case .loadPage(let query, _, _) = effect { query } else { nil }
    }
    #expect(queries.count > 5)
    #expect(Set(queries).count == queries.count)
    #expect(session.browser.foresee() == [])
  }

  @Test func `reads nothing ahead while something is waited for`() {
    var session = Session()
    session.isHeld = true
    session.press(.character("2"))
    #expect(session.held.count == 1)
    #expect(session.browser.foresee() == [])
  }

  @Test func `waits for a list that is being read ahead instead of asking again`() throws {
    var session = Session()
    session.press(.character("3"))
    let effect = try #require(session.browser.foresee().first)
    session.isHeld = true
    session.press(.down)
    #expect(session.held == [])
    session.answer(effect)
    var other = Session()
    other.press(.character("3"), .down)
    #expect(session.picture == other.picture)
  }

  @Test func `says nothing of a list that could not be read ahead until it is shown`() throws {
    var session = Session()
    session.press(.character("3"))
    guard case .loadPage(_, _, let generation)? = session.browser.foresee().first else {
      Issue.record("nothing foreseen")
      return
    }
    let before = session.picture
    session.send(.failed("Chỉ mục bị hỏng", generation: generation))
    #expect(session.picture == before)
    session.isHeld = true
    session.press(.down)
    #expect(session.held.count == 1)
  }

  @Test func `does not go on reading what hits lead to when the next letter is typed`() {
    var session = Session()
    session.press(.character("/"))
    session.isHeld = true
    session.press(.character("t"))
    session.answer(session.held.removeFirst())
    #expect(session.held.contains { if case .loadPage = $0 { true } else { false } })
    session.press(.character("a"))
    #expect(!session.held.contains { if case .loadPage = $0 { true } else { false } })
    session.release()
    var other = Session()
    other.press(.character("/"))
    other.type("ta")
    #expect(session.picture == other.picture)
  }

  @Test func `asks only for the rows that are shown of a list that is waited for`() throws {
    var session = Session(columns: 80, rows: 24)
    session.isHeld = true
    session.press(.character("3"))
    session.release()
    session.isHeld = true
    session.press(.down)
    guard case .loadPage(_, let range, _)? = session.held.first else {
      Issue.record("no list was asked for")
      return
    }
    #expect(range.lowerBound == 0 && range.count < RowWindow.stretchLength)
    #expect(range.count >= session.browser.frame.preview?.rows.rows ?? .max)
  }
}
