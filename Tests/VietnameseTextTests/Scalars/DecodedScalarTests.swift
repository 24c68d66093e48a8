import Testing

@testable import VietnameseText

struct DecodedScalarTests {
  /// What the standard library replaces is what we call stray.
  @Test func `reads the scalars that the standard library reads`() {
    var random = RandomText(seed: 2)
    for _ in 0..<5_000 {
      let bytes = random.bytes(count: 10)
      var values: [UInt32] = []
      var index = 0
      while index < bytes.count {
        let scalar = DecodedScalar(bytes, at: index)
        if scalar.value != DecodedScalar.invalid { values.append(scalar.value) }
        index += scalar.length
      }
      #expect(index == bytes.count)
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(values.filter { $0 != 0xFFFD } == expected.filter { $0 != 0xFFFD })
    }
  }

  @Test(arguments: [0x41, 0x7FF, 0x800, 0xFFFF, 0x1_0000, 0x10_FFFF] as [UInt32])
  func `writes what it reads`(value: UInt32) {
    var bytes: [UInt8] = []
    bytes.append(scalar: value)
    #expect(DecodedScalar(bytes, at: 0).value == value)
    #expect(DecodedScalar(bytes, at: 0).length == bytes.count)
  }
}
