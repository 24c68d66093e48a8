import Testing

@testable import VietnameseText

@Suite struct MojibakeTests {
  @Test(arguments: [
    ("Hµ néi, ngµy 22 th¸ng 11 n¨m 2002", "Hà nội, ngày 22 tháng 11 năm 2002"),
    ("HiÖn nay", "Hiện nay"),
    ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("nhÊt níc ta, con ®êng", "nhất nước ta, con đường"),
    ("Ñaûng boä vaø nhaân daân", "Đảng bộ và nhân dân"),
    ("ÐaÒng bôò vaÌ nhân dân", "Đảng bộ và nhân dân"),
    ("tơ ngµy 3 th¸ng 2", "từ ngày 3 tháng 2"),
    ("Ä‘áº¥t nÆ°á»›c", "đất nước"),
    ("â€œCÃ³ Ã½ kiáº¿nâ€\u{9D}", "“Có ý kiến”"),
    ("xÃƒÂ£ hÃ¡Â»â„¢i", "xã hội"),
    ("Đảng bộ xÃ£ Văn Lang", "Đảng bộ xã Văn Lang"),
  ])
  func `undoes what a wrong encoding did`(garbled: String, meant: String) {
    #expect(Array(Mojibake.repair(garbled).utf8) == Array(meant.utf8))
  }

  @Test(arguments: [
    "", "abc", "Nguyễn Văn Ước", "có bé tí", "xã Hòa Bình, thôn Đông", "à, thế à",
    "cô giáo đưa cơm",
    "§ 12 Abs. 3", "25 °C", "mu:µ", "10 µm", "São Paulo", "El Niño", "façade", "für Öl", "Łódź",
    "IRMÃ»", "CAFÉ…", "«À LA CARTE»", "Fuß“", "MARCÂ®", "Þetta er það", "Đắk Lắk © 2023",
    "naïve café", "Ångström", "¿qué?", "1 £ = 1,2 €", "Điểm thi: 8½", "x² + y²", "Điện 5 kΩ ± 10%",
    "Tôi yêu café crème à Đà Lạt", "日本語 Ãß", "Ça va ? Où ça ? Là !", "né à Rome", "tú y él, sí",
    "né", "là", "¶", "Ñ", "\u{FFFD}§¶ng bé x·",
  ])
  func `leaves genuine text alone`(text: String) {
    #expect(Array(Mojibake.repair(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: ForeignTexts.all.map(\.name))
  func `leaves other languages alone`(name: String) throws {
    let text = try #require(ForeignTexts.all.first { $0.name == name })
    let latin1 = String(String.UnicodeScalarView(text.bytes.map { Unicode.Scalar($0) }))
    for line in [latin1] + latin1.split(separator: " ").map(String.init) {
      #expect(Array(Mojibake.repair(line).utf8) == Array(line.utf8))
    }
  }

  @Test func `leaves bytes that are no UTF-8`() {
    #expect(Mojibake.repair([0x61, 0xB5, 0xC3]) == [0x61, 0xB5, 0xC3])
  }

  @Test func `is idempotent`() {
    for line in ["HiÖn nay Qu¶ng B×nh", "xÃƒÂ£ hÃ¡Â»â„¢i", "Ñaûng boä xaõ"] {
      #expect(Mojibake.repair(Mojibake.repair(line)) == Mojibake.repair(line))
    }
  }
}
