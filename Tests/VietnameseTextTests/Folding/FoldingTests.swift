import Testing
import VietnameseText

struct FoldingTests {
  @Test(arguments: [
    ("Đặng Thị Huyền", "dang thi huyen"),
    ("Tu\u{301} So\u{31B}n", "tu son"),
    ("\u{D0}ảng bộ, ɖi", "dang bo, di"),
    ("Nghị định 30/2020/NĐ-CP", "nghi dinh 30/2020/nd-cp"),
    ("xã\u{A0}Tú\u{2009}Sơn", "xa tu son"),
    ("dân\u{AD}vận\u{200B}", "danvan"),
    ("Müller, naïve, ñandú", "muller, naive, nandu"),
    ("สวัสดี ที่", "สวัสดี ที่"),
    ("가 がっこう", "가 がっこう"),
    ("\u{1100}\u{1161}", "\u{AC00}"),
    ("5\u{301}", "5\u{301}"),
    ("\u{130}stanbul", "istanbul"),
    ("“Đảng”…", "“dang”…"),
  ])
  func `folds case and marks of Latin letters alone`(input: String, expected: String) {
    #expect(Array(Folding.fold(input).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("Khánh Hoà", "khánh hòa"),
    ("UỶ BAN", "ủy ban"),
    ("thuy\u{309}", "thủy"),
    ("đaị học", "đại học"),
    ("quý, quỳnh, giặt gịa", "quý, quỳnh, giặt gịa"),
    ("Suárez ở Krông Pắk", "suárez ở krông pắk"),
    ("\u{D0}ảng", "đảng"),
    ("\u{D0}ắk Lắk, d\u{335}i", "đắk lắk, đi"),
    ("hoà\u{301}", "hoà\u{301}"),
    ("xã\u{A0}Tú\u{AD} Sơn", "xã tú sơn"),
  ])
  func `keeps marks in the exact key and puts tones in their place`(
    input: String, expected: String
  ) {
    #expect(Array(Folding.exact(input).utf8) == Array(expected.utf8))
  }
}
