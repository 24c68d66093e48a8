import Testing
import VietnameseText

struct FoldingPropertyTests {
  @Test func `changes nothing the second time`() {
    var random = RandomText(seed: 5)
    for _ in 0..<5_000 {
      let bytes = random.bytes(count: 12)
      let folded = Folding.fold(bytes)
      #expect(Folding.fold(folded) == folded)
      let exact = Folding.exact(bytes)
      #expect(Folding.exact(exact) == exact)
      #expect(Folding.fold(exact) == folded)
    }
  }

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
