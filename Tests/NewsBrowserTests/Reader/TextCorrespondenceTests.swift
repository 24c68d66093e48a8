import Testing

@testable import NewsBrowser

struct TextCorrespondenceTests {
  @Test(arguments: [
    ("một hai", "một hai", "hai"), ("một hai", "  một \t hai ", "hai"),
    ("xã Hòa An", "x\u{61}\u{303} Ho\u{300}a \u{200B}An", "An"),
    ("“Ngõ sáng” – hay", "\u{FEFF}“Ngo\u{303}  sáng”\u{A0}–\u{A0}hay", "hay"),
    ("một\n\nhai", "một hai", "hai"), ("漢字 abc", "漢字abc", "abc"),
  ])
  func `finds a word by the letters before it`(source: String, target: String, word: String) throws
  {
    let letters = TextCorrespondence(source: Array(source.utf8), target: Array(target.utf8))
    let here = try #require(MarkedPage.ranges(of: word, in: source).first)
    let there = try #require(MarkedPage.ranges(of: word, in: target).first)
    #expect(letters.offset(of: here.lowerBound) == there.lowerBound)
    #expect(letters.ranges(of: [here]) == [there])
  }

  @Test func `leaves blanks out of the ends of a range`() {
    let letters = TextCorrespondence(source: Array("a bc d".utf8), target: Array("a  bc  d".utf8))
    #expect(letters.ranges(of: [1..<5, 0..<6, 2..<4]) == [3..<5, 0..<8, 3..<5])
  }

  @Test func `holds at the ends and over any bytes`() {
    let letters = TextCorrespondence(source: Array("abc".utf8), target: [0xE2, 0x80, 0xCC, 0xFF])
    #expect((0...5).map { letters.offset(of: $0) }.allSatisfy { (0...4).contains($0) })
    let empty = TextCorrespondence(source: [], target: [])
    #expect(empty.offset(of: 7) == 0)
    #expect(empty.ranges(of: [0..<0]) == [0..<0])
  }
}
