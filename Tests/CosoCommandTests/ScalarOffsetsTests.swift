import Testing

@testable import coso

struct ScalarOffsetsTests {
  @Test func `counts scalars before every byte that begins one`() {
    let text = String(repeating: "xã Tú Sơn — 5 không 3 sạch, 𝄞 e\u{302}\u{301}. ", count: 40)
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (scalar, character) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(ofByte: byte) == scalar)
      byte += character.utf8.count
    }
    #expect(offsets.scalarOffset(ofByte: byte) == text.unicodeScalars.count)
  }

  @Test(arguments: [-5, 0, 3, 99])
  func `keeps within the text`(offset: Int) {
    #expect((0...2).contains(ScalarOffsets("xã").scalarOffset(ofByte: offset)))
    #expect(ScalarOffsets("").scalarOffset(ofByte: offset) == 0)
  }
}
