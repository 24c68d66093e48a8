import Testing

@testable import ArticleIngestion

@Suite struct PageTests {
  private func lines(_ text: String) -> [String] { Page(Array(text.utf8)).lines.map(\.text) }

  @Test(arguments: [
    ("  xã \t Bình   Minh  ", "xã Bình Minh"), ("xã\u{A0}Bình\u{2003}Minh", "xã Bình Minh"),
    ("x\u{200B}ã Bình\u{FEFF} Minh", "xã Bình Minh"), ("xã \u{200B} Bình", "xã Bình"),
    ("\u{3000}Bình\u{1680}", "Bình"), ("xa\u{303} Bi\u{300}nh", "xã Bình"),
    ("xã \u{A0}Bình \u{2060}Minh", "xã Bình Minh"), ("“xã” – \u{205F}Bình…", "“xã” – Bình…"),
  ])
  func `closes up blanks of all kinds`(source: String, expected: String) {
    #expect(lines(source).map { Array($0.utf8) } == [Array(expected.utf8)])
  }

  @Test(arguments: [" ", "  ", " \u{A0}", "\u{A0} ", "\t", " \u{200B}", "\u{2028} \u{3000}"])
  func `closes up blanks wherever they stand in a long line`(blanks: String) {
    for count in 1...70 {
      let word = String(repeating: "ô", count: count)
      let expected = "\(word) \(word) đi"
      #expect(lines("\(word)\(blanks)\(word)\(blanks)đi\(blanks)\n") == [expected])
    }
  }

  @Test func `numbers the physical lines, and leaves out those without anything`() {
    let page = Page(Array("một\n \n\u{200B}\n\nhai\nba".utf8))
    #expect(page.lines.map(\.text) == ["một", "hai", "ba"])
    #expect(page.lines.map(\.number) == [1, 5, 6])
    #expect(page.lines.map(\.followsGap) == [false, true, false])
    #expect(lines("").isEmpty)
    #expect(lines("\n \n").isEmpty)
  }

  @Test func `gives each short line its own words, and long ones none`() {
    let long = String(repeating: "đường ", count: 120)
    let page = Page(Array("Khoá học\n—\n\(long)\nkhóa học: 2 buổi".utf8))
    #expect(page.lines.map(\.words.count) == [2, 0, 0, 4])
    #expect(page.lines[0].words.elementsEqual(page.lines[3].words.prefix(2)))
    #expect(page.lines[3].words.map(\.isNumber) == [false, false, true, false])
    #expect(page.lines[2].wordCount == 120)
  }

  @Test(arguments: [
    ("hết.", LineEnding.fullStop), ("“hết.”", .fullStop), ("hết…", .ellipsis),
    ("hết...)", .ellipsis),
    ("hết./.", .fullStop), ("sao? »", .question), ("gồm:", .colon), ("hết", .open), ("”", .open),
  ])
  func `knows how a line ends`(text: String, expected: LineEnding) {
    #expect(LineEnding(Array(text.utf8)[...]) == expected)
  }
}
