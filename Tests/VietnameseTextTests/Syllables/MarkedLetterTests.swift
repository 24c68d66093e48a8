import Testing

@testable import VietnameseText

struct MarkedLetterTests {
  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
    "\u{340}", "\u{341}", "\u{307}", "\u{34F}", "\u{36F}",
  ]

  /// Against composing a copy, for all letters with up to two marks.
  @Test(arguments: [nil] + MarkedLetterTests.marks)
  func `reads letters with marks as composition writes them`(last: Unicode.Scalar?) {
    let bases = "aăâbcdđeêiìoôơuưyÁƠỮĐfjẸ".unicodeScalars
    for base in bases {
      for mark in MarkedLetterTests.marks {
        let scalars = [base, mark] + (last.map { [$0] } ?? [])
        expectSame(Array(String(String.UnicodeScalarView(scalars)).utf8))
      }
    }
  }

  private func expectSame(_ utf8: [UInt8]) {
    let table = LetterTable.standard
    let read = table.markedLetter(in: utf8.span, at: 0)
    let composed = Composition.compose(utf8)
    let letter = table.letter(in: composed.span, at: 0)
    let isOneLetter = letter.code.isLetter && letter.length == composed.count
    #expect(read.code == (isOneLetter ? letter.code : .none))
    if isOneLetter { #expect(read.length == utf8.count) }
  }

  @Test func `reads every syllable in pieces`() {
    for syllable in Syllable.all() {
      let word = syllable.spelling(style: .new, capitalization: .first)
      let pieces = Array(decomposed(word).utf8)
      let isRead = Syllable(pieces) == syllable && Syllable(word) == syllable
      if !isRead || TonePlacement.rewrite(pieces, style: .new) != Array(word.utf8) {
        Issue.record("\(word)")
      }
    }
  }

  private func decomposed(_ word: String) -> String {
    var parts: [UInt32] = []
    for scalar in word.unicodeScalars {
      CanonicalTable.standard.appendDecomposition(of: scalar.value, to: &parts)
    }
    return String(String.UnicodeScalarView(parts.compactMap { Unicode.Scalar($0) }))
  }
}
