import Glibc
import Testing

@testable import CursesTerminal

@Suite(.serialized)
struct CellEncoderTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func encoded(_ symbol: String, width: Int, isUTF8: Bool = true) -> String {
    var scalars: [UInt32] = []
    CellEncoder(isUTF8: isUTF8).append(symbol, width: width, to: &scalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
    return String(text)
  }

  @Test(arguments: [
    ("a", 1, "a"), ("ế", 1, "ế"), ("e\u{302}\u{301}", 1, "e\u{302}\u{301}"), ("漢", 2, "漢"),
    ("👩‍👩‍👧", 2, "👩"), ("☎\u{FE0F}", 2, "☎ "), ("\u{301}", 1, "?"), ("漢", 1, "?"),
    ("\u{10FFFF}", 1, "?"), ("กำ", 2, "กำ"),
  ])
  func `a cell takes exactly its columns`(symbol: String, width: Int, expected: String) {
    #expect(Array(encoded(symbol, width: width).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("ế", 1, "e"), ("e\u{302}\u{301}", 1, "e"), ("Đ", 1, "D"), ("─", 1, "-"), ("┼", 1, "+"),
    ("│", 1, "|"), ("›", 1, ">"), ("…", 1, "."), ("“", 1, "\""), ("漢", 2, "? "), ("👩‍👩‍👧", 2, "? "),
  ])
  func `without UTF-8 a cell is ASCII`(symbol: String, width: Int, expected: String) {
    #expect(encoded(symbol, width: width, isUTF8: false) == expected)
  }

  @Test func `every Vietnamese letter has a likeness`() {
    let letters =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    let likeness = letters.map { encoded(String($0), width: 1, isUTF8: false) }.joined()
    #expect(likeness.allSatisfy { $0.isASCII && $0 != "?" })
    let capitals = letters.uppercased()
      .map { encoded(String($0), width: 1, isUTF8: false) }.joined()
    #expect(capitals == likeness.uppercased())
  }
}
