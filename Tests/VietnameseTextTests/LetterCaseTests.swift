import Testing
import VietnameseText

struct LetterCaseTests {
  @Test(arguments: [
    ("ĐẢNG BỘ Xã", "đảng bộ xã"), ("ỄƯỜ", "ễườ"), ("ΑΒ ЖЯ", "αβ жя"), ("İ", "i\u{307}"),
    ("Ð", "ð"), ("ẞ", "ß"), ("ﬁ 中 1", "ﬁ 中 1"),
  ])
  func `writes small letters`(text: String, expected: String) {
    #expect(Array(LetterCase.lowercased(text).utf8) == Array(expected.utf8))
  }

  @Test func `keeps bytes that are no text`() {
    #expect(LetterCase.lowercased([0xFF, 0x41, 0xC3]) == [0xFF, 0x61, 0xC3])
  }

  @Test func `knows capitals, and nothing outside the text`() {
    let text = Array("Đaứ".utf8)
    #expect(LetterCase.isUppercase(text, at: 0))
    for index in [-1, 1, 2, 3, 4, 99] { #expect(!LetterCase.isUppercase(text, at: index)) }
  }
}
