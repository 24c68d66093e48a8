import Testing

@testable import VietnameseText

struct ScalarTableTests {
  @Test func `answers as the rules do`() {
    let table = ScalarTable.standard
    for value in UInt32(0)..<0x2100 {
      #expect(table.scalarClass(value) == ScalarClass(value))
      #expect(table.lowercase(value) == LetterCase.singleLowercase(value))
      #expect(table.foldedLetter(value) == LatinBase.asciiKey(of: value) ?? 0)
    }
  }

  /// What the short way past accented letters takes for granted.
  @Test func `holds no mark among the accented letters`() {
    for value in Array(UInt32(0xC0)..<0x300) + Array(UInt32(0x1E00)..<0x1F00) {
      var utf8: [UInt8] = []
      utf8.append(scalar: value)
      #expect(utf8.startsAccentedLetter(at: 0))
      #expect(CanonicalTable.standard.entry(value).isInert)
      #expect(ScalarTable.standard.scalarClass(value) != .invisible)
    }
  }

  @Test(
    arguments: [
      ("a", .letter), ("Đ", .capital), ("ự", .letter), ("7", .digit), ("²", .letter),
      (",", .punctuation), ("“", .punctuation), ("%", .symbol), ("₫", .symbol), ("\u{A0}", .blank),
      ("\n", .newline), ("\u{301}", .mark), ("\u{AD}", .invisible), ("中", .letter), ("🇻", .symbol),
    ] as [(Unicode.Scalar, ScalarClass)])
  func `tells what a character is`(scalar: Unicode.Scalar, expected: ScalarClass) {
    #expect(ScalarTable.standard.scalarClass(scalar.value) == expected)
  }
}
