import Testing
import VietnameseText

struct PersonalNameKeyTests {
  @Test(arguments: [
    ["Nguyễn Văn An", "Trần Thị An", "Lê Thị Ánh", "Vũ Văn Ánh", "Đỗ Bình", "Phạm Thị Bình"],
    ["Bình", "Lê Bình", "Lê Văn Bình", "Lê Văn Hòa Bình", "Ngô Bình"],
    ["Dương Văn Dũng", "Đoàn Văn Dũng", "Dương Thị Đào", "Lê Thị Hoa", "Lê Hoà", "Lê Thị Hòa"],
    ["Lê Văn An", "Nguyễn Thị An", "Nguyễn Văn An", "nguyễn văn anh", "Nguyễn Văn Anh"],
  ])
  func `puts the given name first, then the family name, then the middle`(sorted: [String]) {
    let keys = sorted.map { PersonalNameKey($0) }
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left < right) }
    #expect(keys.reversed().sorted() == keys)
  }

  @Test func `does not see blanks, forms of composition, and where tones stand`() {
    #expect(PersonalNameKey(" Lê  Văn\u{A0}Bi\u{300}nh\t") == PersonalNameKey("Lê Văn Bình"))
    #expect(PersonalNameKey("Lê Thị Hoà") == PersonalNameKey("Lê Thị Hòa"))
    #expect(PersonalNameKey("") == PersonalNameKey(" "))
  }
}
