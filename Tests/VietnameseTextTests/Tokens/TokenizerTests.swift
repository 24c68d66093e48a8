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

  @Test(arguments: [
    ("36 - 40", "number 36 | punctuation - | number 40"),
    ("3,2%", "number 3,2 | symbol %"),
    ("1.250.000đ", "number 1.250.000 | word đ"),
    ("5.000.000,5", "number 5.000.000,5"),
    ("50%/năm", "number 50 | symbol % | punctuation / | word năm"),
    (
      "500m2, 3 km2, 20m³",
      "number 500 | word m2 | punctuation , | number 3 | word km2"
        + " | punctuation , | number 20 | word m³"
    ),
    ("10 triệu.", "number 10 | word triệu | punctuation ."),
    ("19/19.", "number 19/19 | punctuation ."),
    ("±5°C", "symbol ± | number 5 | symbol ° | word C"),
    ("1 + 1 = 2", "number 1 | symbol + | number 1 | symbol = | number 2"),
    ("1️⃣", "number 1️⃣"),
    ("tỷ lệ 2:1", "word tỷ | word lệ | number 2:1"),
    ("thôn5", "word thôn | number 5"),
  ])
  func `cuts figures`(text: String, expected: String) { check(text, expected) }

  @Test(arguments: [
    ("21/03/2016", "date 21/03/2016"),
    ("21-3-2016,", "date 21-3-2016 | punctuation ,"),
    ("21.3.2016.", "date 21.3.2016 | punctuation ."),
    ("2016-03-21", "date 2016-03-21"),
    ("ngày 2/9/45", "word ngày | date 2/9/45"),
    ("ngày 20/11", "word ngày | number 20/11"),
    ("20-11", "number 20 | punctuation - | number 11"),
    ("40/13/2016", "number 40/13/2016"),
    ("1.2.15", "number 1.2.15"),
    ("21/03/2016/5", "number 21/03/2016/5"),
    ("15:32", "time 15:32"),
    ("15h30, 7g05", "time 15h30 | punctuation , | time 7g05"),
    ("15:32:07.", "time 15:32:07 | punctuation ."),
    ("7H30 sáng", "time 7H30 | word sáng"),
    ("24h", "number 24 | word h"),
    ("25h70", "number 25 | word h | number 70"),
    ("7h30-11h30", "time 7h30 | punctuation - | time 11h30"),
    ("15h30phút", "number 15 | word h | number 30 | word phút"),
  ])
  func `cuts dates and times`(text: String, expected: String) { check(text, expected) }

  @Test(arguments: [
    ("15-KH/ĐU", "code 15-KH/ĐU"),
    ("Số: 12/BC-UBND", "word Số | punctuation : | code 12/BC-UBND"),
    ("10/2022/QH15.", "code 10/2022/QH15 | punctuation ."),
    ("A/H5N1, H5N1", "code A/H5N1 | punctuation , | code H5N1"),
    (
      "covid-19, mp3, win10",
      "code covid-19 | punctuation , | code mp3 | punctuation , | code win10"
    ),
    ("lớp 12A1", "word lớp | code 12A1"),
    ("CB, CC, VC", "word CB | punctuation , | word CC | punctuation , | word VC"),
    ("MTTQ&ĐT", "word MTTQ | punctuation & | word ĐT"),
    ("kinh tế - xã hội", "word kinh | word tế | punctuation - | word xã | word hội"),
  ])
  func `cuts codes and capitals`(text: String, expected: String) { check(text, expected) }

  @Test(arguments: [
    (
      "Tp. Huế, TX. Quảng Yên",
      "abbreviation Tp. | word Huế | punctuation , | abbreviation TX."
        + " | word Quảng | word Yên"
    ),
    ("TP.HCM", "abbreviation TP. | word HCM"),
    ("TP Huế", "word TP | word Huế"),
    (
      "ở P. 5, Q.1",
      "word ở | abbreviation P. | number 5 | punctuation , | abbreviation Q. | number 1"
    ),
    ("ThS. Hà", "abbreviation ThS. | word Hà"),
    ("PGS.TS. Hòa", "abbreviation PGS.TS. | word Hòa"),
    ("PGS.TS Hòa", "abbreviation PGS.TS | word Hòa"),
    ("ngô, v.v.", "word ngô | punctuation , | abbreviation v.v."),
    ("ngô, v.v...", "word ngô | punctuation , | abbreviation v.v | punctuation ..."),
    (
      "Đ/c Hà, đ/c. Nam",
      "abbreviation Đ/c | word Hà | punctuation , | abbreviation đ/c. | word Nam"
    ),
    ("chị H. cho biết", "word chị | abbreviation H. | word cho | word biết"),
    ("loại V.", "word loại | word V | punctuation ."),
    ("no. Rồi", "word no | punctuation . | word Rồi"),
    ("ảnh N.V.A", "word ảnh | abbreviation N.V.A"),
    ("ĐT. 0225", "abbreviation ĐT. | number 0225"),
  ])
  func `cuts abbreviations with their stop`(text: String, expected: String) {
    check(text, expected)
  }

  @Test(arguments: [
    ("xem baohaiphong.vn.", "word xem | address baohaiphong.vn | punctuation ."),
    ("https://a.gov.vn/tin?id=5, b", "address https://a.gov.vn/tin?id=5 | punctuation , | word b"),
    ("(www.a-b.com.vn)", "punctuation ( | address www.a-b.com.vn | punctuation )"),
    ("ubnd_xa@haiphong.gov.vn", "address ubnd_xa@haiphong.gov.vn"),
    ("24h.com.vn", "address 24h.com.vn"),
    ("khó.Năm", "word khó | punctuation . | word Năm"),
    ("a@b", "word a | punctuation @ | word b"),
    ("http://", "word http | punctuation : | punctuation / | punctuation /"),
  ])
  func `cuts addresses`(text: String, expected: String) { check(text, expected) }

  @Test(arguments: [
    ("- Thôn 1", "listMarker - | word Thôn | number 1"),
    ("-Thôn 1", "listMarker - | word Thôn | number 1"),
    ("-5 độ", "punctuation - | number 5 | word độ"),
    ("+ Tổ 2", "listMarker + | word Tổ | number 2"),
    ("• Sạch nhà", "listMarker • | word Sạch | word nhà"),
    ("a) Rác", "listMarker a) | word Rác"),
    ("1. Họp", "listMarker 1. | word Họp"),
    ("1.Họp", "listMarker 1. | word Họp"),
    ("2.1. Họp", "listMarker 2.1. | word Họp"),
    ("IV. Họp", "listMarker IV. | word Họp"),
    ("(1) Họp", "listMarker (1) | word Họp"),
    ("x\n2) Họp", "word x | listMarker 2) | word Họp"),
    ("1.250 hộ", "number 1.250 | word hộ"),
    ("2015. Năm", "number 2015 | punctuation . | word Năm"),
    ("x 1. Họp", "word x | number 1 | punctuation . | word Họp"),
  ])
  func `sees what items of lists begin with`(text: String, expected: String) {
    check(text, expected)
  }

  @Test(arguments: [
    (
      "“ba” ‘ba’ «ba» \"ba\" „ba‟",
      "punctuation “ | word ba | punctuation ” | punctuation ‘ | word ba | punctuation ’"
        + " | punctuation « | word ba | punctuation » | punctuation \" | word ba | punctuation \""
        + " | punctuation „ | word ba | punctuation ‟"
    ),
    ("rồi… thôi", "word rồi | punctuation … | word thôi"),
    ("sao?! Vậy!!!", "word sao | punctuation ?! | word Vậy | punctuation !!!"),
    ("R'lấp M’Nông", "word R'lấp | word M’Nông"),
    ("'ba'", "punctuation ' | word ba | punctuation '"),
    ("x -----", "word x | punctuation -----"),
    ("[...]", "punctuation [ | punctuation ... | punctuation ]"),
    ("vui 👍🏽👨‍👩‍👧🇻🇳❤️!", "word vui | symbol 👍🏽 | symbol 👨‍👩‍👧 | symbol 🇻🇳 | symbol ❤️ | punctuation !"),
    ("Việt Nam 中国 Россия ที่", "word Việt | word Nam | word 中国 | word Россия | word ที่"),
    ("5.000₫ $5 €5", "number 5.000 | symbol ₫ | symbol $ | number 5 | symbol € | number 5"),
    ("#danvankheo", "punctuation # | word danvankheo"),
    ("≠ =\u{338}", "symbol ≠ | symbol =\u{338}"),
  ])
  func `cuts signs of all kinds`(text: String, expected: String) { check(text, expected) }

  private func check(_ text: String, _ expected: String) {
    #expect(Array(TokenizerTests.spell(text).utf8) == Array(expected.utf8))
  }
}
