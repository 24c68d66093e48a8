import Testing

@testable import Gazetteer

@Suite struct NameKeyTests {
  @Test(arguments: [
    "Tú Sơn", "Bà Rịa - Vũng Tàu", "Đăk Hà", "Mường Khương", "Ea H'leo", "Phường 12", "X",
    "Nghĩa Trung Nghĩa Thuận Nghĩa Thương", "Chưyangsinchưmomray Kôngpờtangkông",
  ])
  func `the key of a name is that of its words one after the other`(name: String) {
    let words = WordList(name)
    #expect(words.key(of: words.words.indices) == NameKey(name.utf8))
  }

  @Test(arguments: [
    ("Đakrông", "Đa Krông"), ("Hòa Bình", "Hoà bình"), ("R'Lấp", "R’lấp"), ("Quy Nhơn", "Qui Nhơn"),
    ("Đắc Hà", "Đắk Hà"), ("BÀ RỊA-VŨNG TÀU", "Bà Rịa - Vũng Tàu"),
  ])
  func `spellings of one name have one key`(one: String, other: String) {
    #expect(NameKey(one.utf8) == NameKey(other.utf8))
    #expect(NameKey(one.utf8).exact == NameKey(other.utf8).exact)
  }

  @Test(arguments: [
    ("Tú Sơn", "Từ Sơn", true), ("Bình Khương", "Bình Chương", false), ("Tân An", "Tân Ân", true),
    ("Tân An", "An Tân", false), ("Phú Thọ", "Phù Tho", true),
  ])
  func `names that differ in marks share the folded digest alone`(
    one: String, other: String, isFoldedSame: Bool
  ) {
    #expect(NameKey(one.utf8).exact != NameKey(other.utf8).exact)
    #expect((NameKey(one.utf8).folded == NameKey(other.utf8).folded) == isFoldedSame)
  }

  @Test func `a word knows its letters, its case and what stands before it`() {
    let words = WordList("Ở xã (TÚ, 12").words
    #expect(words.map(\.letterCount) == [1, 2, 2, 2])
    #expect(words.map(\.gap) == [.line, .space, [.space, .open], [.comma, .space]])
    #expect(words.map(\.isCapitalized) == [true, false, true, false])
    #expect(words.map(\.isAcronym) == [false, false, true, false])
    #expect(words.map(\.isNumber) == [false, false, false, true])
  }
}

extension WordList {
  /// All words of a text.
  fileprivate init(_ text: String) {
    self.init(Array(text.utf8))
    append(0..<text.utf8.count)
  }
}
