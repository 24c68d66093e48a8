import Testing
import VietnameseText

@Suite struct NameSlipsTests {
  @Test(arguments: [
    ("thap sang duongg que", "thap sang duong que"),
    ("thap-sang-dduong-que", "thap-sang-duong-que"),
    ("hu gao tinh thuongw", "hu gao tinh thuong"), ("bep-lua-amm", "bep-lua-am"),
    ("thap sang duongque", "thap sang duong que"), ("chi bo bon tlt", "chi bo bon tot"),
    ("camera an nihn", "camera an ninh"), ("5-khogn-3-sahc-nha-dep", "5-khong-3-sach-nha-dep"),
  ])
  func `is a slip where a word spells no syllable`(slip: String, name: String) {
    #expect(NameSlips.isSlip(slip, of: name))
    #expect(!NameSlips.isSlip(name, of: slip))
  }

  @Test(arguments: [
    ("nuoi ga tha vuon", "nuoi ca tha vuon"), ("thap sang duong que", "thap sang duong de"),
    ("5 khonng 3 sach", "5 khong 4 sach"), ("bep amm", "bep lua"), ("to vayy", "to vay von"),
    ("bep ammm nha ta", "bep an nha to"), ("xyz", "xa"), ("", ""), ("bep am", "bep am"),
  ])
  func `is another name where words are others`(left: String, right: String) {
    #expect(!NameSlips.isSlip(left, of: right))
    #expect(!NameSlips.isSlip(right, of: left))
  }

  @Test func `gives a pattern of what may have been meant`() {
    #expect(NameSlips.pattern(of: "thap-sang-duongg-que", separator: "-") == "thap-sang-*-que")
    #expect(NameSlips.pattern(of: "thap-sagn-duongg-3-que", separator: "-") == "thap-*-3-que")
    #expect(!NameSlips.isOdd(key: "5-khong-3-sach"))
    #expect(NameSlips.isOdd(key: "5-khogn-3-sach"))
  }
}
