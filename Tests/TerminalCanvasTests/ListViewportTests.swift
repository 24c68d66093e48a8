import TerminalCanvas
import Testing

struct ListViewportTests {
  /// Rows of the list as the screen shows them, the cursor's in brackets.
  private func picture(_ list: ListViewport) -> String {
    list.visibleRows.map { $0 == list.cursor ? "[\($0)]" : "\($0)" }.joined(separator: " ")
  }

  @Test(arguments: [
    ([ListViewport.Movement.up], "[0] 1 2 3"),
    ([.down], "0 [1] 2 3"),
    ([.down, .down, .down, .down], "1 2 3 [4]"),
    ([.end], "6 7 8 [9]"),
    ([.end, .down], "6 7 8 [9]"),
    ([.end, .up], "6 7 [8] 9"),
    ([.end, .start], "[0] 1 2 3"),
    ([.pageDown], "3 4 5 6".replacing("3", with: "[3]")),
    ([.down, .pageDown], "3 [4] 5 6"),
    ([.pageDown, .pageDown, .pageDown], "6 7 8 [9]"),
    ([.down, .pageDown, .pageUp], "0 [1] 2 3"),
    ([.down, .pageUp], "[0] 1 2 3"),
    ([.halfPageDown], "2 3 4 5".replacing("2", with: "[2]")),
    ([.halfPageDown, .halfPageUp], "[0] 1 2 3"),
  ])
  func `moves the cursor and scrolls after it`(
    movements: [ListViewport.Movement], expected: String
  ) {
    var list = ListViewport(count: 10, height: 4)
    for movement in movements { list.move(movement) }
    #expect(picture(list) == expected)
  }

  @Test func `keeps a margin around the cursor`() {
    var list = ListViewport(count: 10, height: 5, margin: 1)
    list.move(to: 4)
    #expect(picture(list) == "1 2 3 [4] 5")
    list.move(to: 9)
    #expect(picture(list) == "5 6 7 8 [9]")
    list.move(to: 5)
    #expect(picture(list) == "4 [5] 6 7 8")
  }

  @Test func `scrolling drags the cursor only at the edge`() {
    var list = ListViewport(count: 10, height: 4)
    list.move(to: 2)
    list.scroll(by: 1)
    #expect(picture(list) == "1 [2] 3 4")
    list.scroll(by: 3)
    #expect(picture(list) == "[4] 5 6 7")
    list.scroll(by: 100)
    #expect(picture(list) == "[6] 7 8 9")
    list.scroll(by: -100)
    #expect(picture(list) == "0 1 2 [3]")
  }

  @Test func `scrolling moves all its rows in spite of a margin`() {
    var list = ListViewport(count: 20, height: 6, margin: 2)
    list.scroll(by: 3)
    #expect(picture(list) == "3 4 [5] 6 7 8")
    list.scroll(by: 3)
    #expect(picture(list) == "6 7 [8] 9 10 11")
    list.scroll(by: 100)
    #expect(picture(list) == "14 15 [16] 17 18 19")
    list.scroll(by: -3)
    #expect(picture(list) == "11 12 13 [14] 15 16")
    list.scroll(by: -100)
    #expect(picture(list) == "0 1 2 [3] 4 5")
  }

  @Test func `a shorter list keeps the cursor in it`() {
    var list = ListViewport(count: 10, height: 4)
    list.move(.end)
    list.setCount(3)
    #expect(picture(list) == "0 1 [2]")
    list.setCount(0)
    #expect(list.selection == nil && list.cursorLine == nil && list.visibleRows.isEmpty)
    list.setCount(2)
    #expect(picture(list) == "[0] 1")
  }

  @Test func `another height keeps the cursor visible`() {
    var list = ListViewport(count: 10, height: 8)
    list.move(to: 7)
    list.setHeight(3)
    #expect(picture(list) == "5 6 [7]")
    list.setHeight(0)
    #expect(list.cursor == 7 && list.visibleRows.isEmpty && list.cursorLine == nil)
    list.setHeight(20)
    #expect(list.offset == 0)
  }

  @Test func `finds the row that was clicked`() {
    var list = ListViewport(count: 5, height: 4)
    list.move(.end)
    #expect(list.row(atLine: 0) == 1 && list.row(atLine: 3) == 4)
    #expect(list.row(atLine: 4) == nil && list.row(atLine: -1) == nil)
  }

  @Test func `comes back to where it was`() {
    var list = ListViewport(count: 50, height: 10)
    list.restore(cursor: 30, offset: 25)
    #expect(list.cursor == 30 && list.offset == 25)
    list.restore(cursor: 30, offset: 45)
    #expect(list.offset == 30)
  }

  @Test func `holds its invariants in every small list`() {
    for count in 0...6 {
      for height in 0...6 {
        for margin in 0...3 { check(ListViewport(count: count, height: height, margin: margin)) }
      }
    }
  }

  private func check(_ start: ListViewport) {
    for row in -1...7 {
      for scrolled in -7...7 {
        var list = start
        list.move(to: row)
        list.scroll(by: scrolled)
        list.move(.pageDown)
        list.move(.up)
        let isInside = list.count == 0 ? list.cursor == 0 : (0..<list.count).contains(list.cursor)
        let isVisible =
          list.count == 0 || list.height == 0 || list.visibleRows.contains(list.cursor)
        let isFilled = list.offset == 0 || list.offset + list.height <= list.count
        #expect(isInside && isVisible && isFilled && list.offset >= 0, "\(list)")
      }
    }
  }
}
