import Testing

@testable import VietnameseText

@Suite struct VIQRReaderTests {
  @Test(arguments: [
    ("Ngu+o+`i ta o+? dda^y.", "Người ta ở đây."),
    ("Ho^.i ho.p o+? xa~. Ba` con ve^`.", "Hội họp ở xã. Bà con về."),
    ("Ra. ", "Ra. "),
    ("di ra. Xong.", "di ra. Xong."),
    ("bo rom ra. mua", "bo rom rạ mua"),
    ("Bo^. Chi'nh tri. Vie^.t Nam", "Bộ Chính trị Việt Nam"),
    ("Dda?ng bo^.", "Đảng bộ"),
    ("Dda?ng bo^..", "Đảng bộ."),
    ("ai la...", "ai la..."),
    ("Ai ddi ra? To^i.", "Ai đi ra? Tôi."),
    ("ddi dda^u?", "đi đâu?"),
    ("the\\^' na`o\\?", "the^' nào?"),
    ("C:\\temp", "C:\\temp"),
    (
      "don't he'll address yahoo.com, e.g. www.vnn.vn",
      "don't he'll address yahoo.com, e.g. www.vnn.vn"
    ),
    ("Dda('k La('k, Kro^ng Bu'k.", "Đắk Lắk, Krông Búk."),
    ("DDAI HO.C", "ĐAI HỌC"),
    ("(a(n) a + b", "(ăn) a + b"),
  ])
  func `tells tones from punctuation`(viqr: String, text: String) {
    let decoded = LegacyDecoder.decode(Array(viqr.utf8), from: .viqr)
    #expect(String(decoding: decoded, as: UTF8.self) == text)
  }
}
