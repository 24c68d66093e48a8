import TerminalCanvas
import Testing

struct CanvasTextTests {
  /// Draws into a frame of dots, so that whatever leaves the clip shows.
  private func picture(
    _ text: String, from column: Int = 1, overflow: Overflow = .clip
  ) -> (picture: String, used: Int) {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    canvas.draw("........", at: Point(column: 0, row: 0))
    let clip = Rect(column: 1, row: 0, columns: 5, rows: 1)
    let used = canvas.draw(text, at: Point(column: column, row: 0), in: clip, overflow: overflow)
    return (canvas.picture(), used)
  }

  @Test(arguments: [
    ("", "........", 0),
    ("xã", ".xã.....", 2),
    ("phườn", ".phườn..", 5),
    ("phường", ".phườn..", 5),
    ("漢字漢", ".漢字...", 4),
    ("a漢字漢", ".a漢字..", 5),
    ("a\tb", ".a b....", 3),
    ("a\r\nb", ".a b....", 3),
    ("a\u{1B}[31mb", ".a[31m..", 5),
    ("a\u{9B}b\u{7F}\u{0}c", ".abc....", 3),
    ("a\u{202E}b\u{2066}c", ".abc....", 3),
    ("\u{301}a", ".a......", 1),
    ("e\u{302}\u{301}x", ".e\u{302}\u{301}x.....", 2),
  ])
  func `clips at whole graphemes and shows no control characters`(
    text: String, expected: String, columns: Int
  ) {
    let (picture, used) = picture(text)
    #expect(Array(picture.utf8) == Array(expected.utf8))
    #expect(used == columns)
  }

  @Test(arguments: [
    ("abcdef", -1, ".cdef..."), ("漢字", 0, ". 字....",), ("漢字", -3, "........"),
    ("ab", 5, ".....a.."), ("ab", 6, "........"), ("漢", 5, "........"),
  ])
  func `shows the part that lies in the clip`(text: String, column: Int, expected: String) {
    #expect(picture(text, from: column).picture == expected)
  }

  @Test(arguments: [
    ("phườn", ".phườn.."), ("phường", ".phươ….."), ("漢字漢", ".漢字….."), ("a漢字漢", ".a漢 ….."),
    ("năm 2024", ".năm ….."),
  ])
  func `marks a cut end`(text: String, expected: String) {
    #expect(picture(text, overflow: .ellipsis).picture == expected.replacing("phươ", with: "phườ"))
  }

  @Test func `marks a cut end even where there is room for nothing else`() {
    var canvas = Canvas(size: Size(columns: 1, rows: 1))
    canvas.draw("xã", at: Point(column: 0, row: 0), overflow: .ellipsis)
    #expect(canvas.lines() == ["…"])
  }

  @Test func `draws nothing outside its rows`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 3))
    let clip = Rect(column: 0, row: 1, columns: 3, rows: 1)
    for row in -1...3 { canvas.draw("xyz", at: Point(column: 0, row: row), in: clip) }
    #expect(canvas.lines() == ["", "xyz", ""])
  }

  @Test func `highlights byte ranges, the later over the earlier`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.draw(
      "xã Tú Sơn", at: Point(column: 0, row: 0), role: .place,
      highlights: [
        Highlight(range: 4..<12, role: .match),
        Highlight(range: 8..<12, role: .currentMatch, emphasis: .bold),
      ])
    let expected = "⟨place⟩xã ⟨match⟩Tú ⟨currentMatch+bold⟩Sơn⟨text⟩"
    #expect(canvas.picture(roles: true) == expected)
  }

  @Test func `a highlight that begins inside a letter does not split it`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.draw("ếp", at: Point(column: 0, row: 0), highlights: [Highlight(range: 1..<4)])
    #expect(canvas.picture(roles: true) == "ế⟨match⟩p⟨text⟩")
  }
}
