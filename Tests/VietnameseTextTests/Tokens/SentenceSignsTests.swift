import Testing

@testable import VietnameseText

struct SentenceSignsTests {
  @Test func `sees in eight bytes what it sees in one`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var text = Array("đường c".utf8.prefix(8))
        text[place] = byte
        let first = text.firstIndex(where: SentenceSigns.mayBegin) ?? 8
        #expect(SentenceSigns.bytesBeforeFirst(in: text.span.word(at: 0)) <= first)
      }
    }
  }

  @Test(arguments: ["đường số", "12, 15; ", "Ấp Phú (", "ỗ ể Đ ơ"])
  func `passes over what ends no sentence`(text: String) {
    let bytes = Array((text + "       ").utf8)
    #expect(SentenceSigns.bytesBeforeFirst(in: bytes.span.word(at: 0)) == 8)
  }
}
