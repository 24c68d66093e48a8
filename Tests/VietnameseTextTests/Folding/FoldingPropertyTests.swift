import Testing
import VietnameseText

struct FoldingPropertyTests {
  @Test func `gives ASCII for every Vietnamese letter`() {
    for row in [
      "aàảãáạăằẳẵắặâầẩẫấậ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ", "dđ", "yỳỷỹýỵ",
    ] {
      for letter in row.unicodeScalars {
        let text = String(Character(letter))
        #expect(Folding.fold(text) == String(row.prefix(1)))
        #expect(Folding.fold(text.uppercased()) == String(row.prefix(1)))
      }
    }
  }
}
