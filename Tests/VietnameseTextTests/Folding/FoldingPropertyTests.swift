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

  @Test(arguments: [SearchKey.Style.folded, .exact])
  func `the key of a string is a string`(style: SearchKey.Style) {
    var random = RandomText(seed: 3)
    for _ in 0..<3000 {
      let text = String(decoding: random.bytes(count: 30), as: UTF8.self)
      let bytes = SearchKey(Array(text.utf8), style: style).bytes
      #expect(String(validating: bytes, as: UTF8.self) != nil)
      let key = style == .folded ? Folding.fold(text) : Folding.exact(text)
      #expect(Array(key.utf8) == bytes)
    }
  }
}
