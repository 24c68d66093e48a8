import Testing

@testable import VietnameseText

@Suite struct LegacyEncodingTests {
  @Test(arguments: LegacyEncoding.allCases)
  func `goes by its own name in any case`(encoding: LegacyEncoding) {
    #expect(LegacyEncoding(name: encoding.name) == encoding)
    #expect(LegacyEncoding(name: LetterCase.lowercased(encoding.name)) == encoding)
  }

  @Test(arguments: [
    ("ABC", LegacyEncoding.tcvn3), (".VnTime", .tcvn3), (".VnArialH", .tcvn3),
    ("TCVN-5712", .tcvn5712Full), ("tcvn5712_2", .tcvn5712), ("VNI", .vniWindows),
    ("VNI-Times", .vniWindows), ("windows-1258", .windows1258), ("VPS Long An", .vps),
    ("VietWare_X", .vietwareX),
  ])
  func `goes by other names and by fonts`(name: String, encoding: LegacyEncoding) {
    #expect(LegacyEncoding(name: name) == encoding)
  }

  @Test(arguments: ["", "UTF-8", "latin1", "Times New Roman", "VN", "VPS"])
  func `leaves other names alone`(name: String) {
    #expect(LegacyEncoding(fontName: name) == nil)
  }
}
