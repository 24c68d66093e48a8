import Testing
import VietnameseText

struct TokenizerTests {
  private static func spell(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return Tokenizer.tokens(of: utf8).map { token in
      "\(token.kind) \(String(decoding: utf8[token.range], as: UTF8.self))"
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("hộ nghèo, 96,5%", "word hộ | word nghèo | punctuation , | number 96,5 | symbol %"),
    ("1.250 hộ; 19/19", "number 1.250 | word hộ | punctuation ; | number 19/19"),
    ("số 25-NQ/TW.", "word số | code 25-NQ/TW | punctuation ."),
    ("04/2015/NĐ-CP", "code 04/2015/NĐ-CP"),
    ("QĐ-UBND 55-QĐ/TƯ", "code QĐ-UBND | code 55-QĐ/TƯ"),
    ("COVID-19, Covid-19", "code COVID-19 | punctuation , | code Covid-19"),
    ("Thiên-Huế", "word Thiên | punctuation - | word Huế"),
    ("14/CT-TTg, SARS-CoV-2", "code 14/CT-TTg | punctuation , | code SARS-CoV-2"),
    ("THỪA THIÊN-HUẾ", "word THỪA | word THIÊN | punctuation - | word HUẾ"),
    ("HĐND/UBND xã", "code HĐND/UBND | word xã"),
    ("21/03/2016-Hải Phòng", "date 21/03/2016 | punctuation - | word Hải | word Phòng"),
    ("7h30, 5G", "time 7h30 | punctuation , | code 5G"),
    ("30ha 500m2", "number 30 | word ha | number 500 | word m2"),
    ("2013-2023", "number 2013 | punctuation - | number 2023"),
    ("TP. Huế...", "abbreviation TP. | word Huế | punctuation ..."),
    ("“ba”", "punctuation “ | word ba | punctuation ”"),
    ("xa\u{303}\u{AD} ba", "word xa\u{303} | word ba"),
  ])
  func `cuts text into tokens`(text: String, expected: String) {
    #expect(Array(TokenizerTests.spell(text).utf8) == Array(expected.utf8))
  }
}
