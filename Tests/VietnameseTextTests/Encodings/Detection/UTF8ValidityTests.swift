import Testing

@testable import VietnameseText

@Suite struct UTF8ValidityTests {
  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3], [0xE1, 0xBA],
      [0xC3, 0x61], [0xE1, 0xBA, 0x61], [0xF0, 0x9F, 0x98, 0x61], [0xC3, 0xA1, 0xA1], [0xFF],
    ] as [[UInt8]])
  func `finds an ill-formed sequence at every place`(sequence: [UInt8]) {
    for place in 0..<140 {
      let text = (0..<place).map { _ in UInt8(0x61) } + sequence + Array("ạ bc".utf8)
      let offset = UTF8Validity.firstInvalidOffset(in: (text + text).span)
      // Behind a whole character, its surplus byte is the one at fault.
      #expect(
        offset == place + (sequence == [0xC3, 0xA1, 0xA1] ? 2 : 0), "\(sequence) at \(place)")
    }
  }

  @Test func `agrees with the decoder on random text`() {
    var random = RandomBytes(seed: 5)
    for round in 0..<2000 {
      var bytes = Array(String(repeating: "Đảng bộ xã 😀 “ở” ", count: 1 + round % 9).utf8)
      if round % 3 > 0 { bytes[Int(random.next()) % bytes.count] = random.next() }
      var expected: Int?
      var index = 0
      while expected == nil, index < bytes.count {
        let scalar = DecodedScalar(bytes, at: index)
        if scalar.value == DecodedScalar.invalid { expected = index }
        index += scalar.length
      }
      #expect(UTF8Validity.firstInvalidOffset(in: bytes.span) == expected)
    }
  }
}
