import Testing
import VietnameseText

struct CollationKeyTests {
  @Test(arguments: [
    ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ầ", "b", "c", "d", "đ", "e"],
    ["o", "ó", "ô", "ố", "ơ", "ớ", "p", "u", "ú", "ư", "ứ", "v", "y", "ý", "z"],
    ["bà ba", "ba hoa", "bà hoa", "bá hoa"],
    ["can", "cân", "cần", "Cần", "fax", "i-ốt", "iêu"],
    [" ", "_", "-", ",", ";", ":", "!", "?", ".", "'", "\"", "(", "0", "1", "9", "a", "A"],
    ["d", "D", "\u{F0}", "\u{D0}", "đ", "Đ", "\u{256}"],
    ["Tổ 1", "Tổ 10", "Tổ 2", "Tổ chức", "tờ"],
    ["z", "α", "а", "中"],
  ])
  func `sorts as Vietnamese dictionaries do`(sorted: [String]) {
    let keys = sorted.map { CollationKey($0) }
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left < right) }
    #expect(keys.reversed().sorted() == keys)
  }

  @Test func `does not see the form of composition`() {
    #expect(CollationKey("Nguye\u{302}\u{303}n") == CollationKey("Nguyễn"))
  }
}
