import Testing

@testable import VietnameseText

@Suite struct LegacyDecoderTests {
  @Test(arguments: LegacyEncoding.allCases)
  func `gives back every syllable that an encoding can write`(encoding: LegacyEncoding) {
    let encoder = LegacyEncoder(encoding)
    for line in SyllableLines.small {
      let bytes = encoder.encode(line)
      #expect(LegacyDecoder.decode(bytes, from: encoding) == Array(line.utf8))
    }
  }

  @Test(arguments: LegacyEncoding.allCases.filter { !$0.lacksTonedCapitals })
  func `gives back capitals`(encoding: LegacyEncoding) {
    let encoder = LegacyEncoder(encoding)
    // BKHCM1 alone lacks two capitals.
    let lines = SyllableLines.capitals.filter { encoder.hasLetters(of: $0) }
    #expect(lines.count > SyllableLines.capitals.count / 3)
    for line in lines {
      #expect(
        LegacyDecoder.decode(encoder.encode(line), from: encoding) == Array(line.utf8))
    }
  }

  @Test(arguments: [LegacyEncoding.tcvn3, .vietwareF])
  func `restores capitals of encodings that have none`(encoding: LegacyEncoding) {
    let encoder = LegacyEncoder(encoding)
    for line in SyllableLines.capitals {
      let bytes = encoder.encode(line)
      let decoded = LegacyDecoder.decode(bytes, from: encoding, restoresCapitals: true)
      #expect(decoded == Array(line.utf8))
    }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `reads the same wherever the chunks are cut`(encoding: LegacyEncoding) {
    let text = "Đảng bộ xã Phú Lộc.\nHọ đã về, chị ở lại?\nỦY BAN NHÂN DÂN\n\nvà sự thật."
    let bytes = LegacyEncoder(encoding).encode(text)
    for restores in [false, true] {
      let whole = LegacyDecoder.decode(bytes, from: encoding, restoresCapitals: restores)
      for cut in 0...bytes.count {
        var decoder = LegacyDecoder(encoding, restoresCapitals: restores)
        var output = decoder.decode(Array(bytes[..<cut]))
        output += decoder.decode(Array(bytes[cut...]))
        output += decoder.finish()
        #expect(output == whole, "cut at \(cut)")
      }
    }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `makes composed text of any bytes`(encoding: LegacyEncoding) {
    var random = RandomBytes(seed: 3)
    for _ in 0..<200 {
      let bytes = random.bytes(count: 200)
      let whole = LegacyDecoder.decode(bytes, from: encoding)
      #expect(Composition.isComposed(whole))
      #expect(Array(String(decoding: whole, as: UTF8.self).utf8) == whole)
      var decoder = LegacyDecoder(encoding)
      var output: [UInt8] = []
      for byte in bytes { output += decoder.decode([byte]) }
      #expect(output + decoder.finish() == whole)
    }
  }

  @Test func `cuts lines without an end at a fixed place`() {
    let bytes = [UInt8](repeating: 0x61, count: LegacyDecoder.longestLine * 2 + 7)
    var decoder = LegacyDecoder(.vniWindows)
    #expect(decoder.decode(bytes).count == LegacyDecoder.longestLine * 2)
    #expect(decoder.finish().count == 7)
  }

  @Test(arguments: [
    (LegacyEncoding.tcvn3, [0x93, 0x9E, 0x96, 0x94] as [UInt8], "“ž–”"),
    (.vniWindows, [0x61, 0xF9, 0x96, 0xE9], "á–é"),
    (.vniWindows, [0x41, 0xF9, 0x61, 0xD9], "Áá"),
    (.vniMac, [0x61, 0xD2, 0xD3], "a“”"),
    (.windows1258, [0x61, 0xF2, 0xF2, 0xCC], "ạ\u{323}\u{300}"),
    (.windows1258, [0x78, 0xCC, 0xFE], "x\u{300}₫"),
    (.tcvn5712, [0x41, 0xB1, 0x20, 0xB4], "Ả \u{323}"),
  ])
  func `reads bytes that are no letters of the encoding`(
    encoding: LegacyEncoding, bytes: [UInt8], text: String
  ) {
    #expect(LegacyDecoder.decode(bytes, from: encoding) == Array(text.utf8))
  }

  @Test(arguments: [
    ("C¬ quan: §¶NG Bé X· Tó S¥N, §/c Vâ ThÞ S¸u", "Cơ quan: ĐẢNG BỘ XÃ TÚ SƠN, Đ/c Võ Thị Sáu"),
    ("UBND Tó", "UBND Tú"),
    ("Vâ", "Võ"),
    ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
  ])
  func `takes the look of a word from its other letters`(latin1: String, text: String) {
    let bytes = latin1.unicodeScalars.map { UInt8($0.value) }
    let decoded = LegacyDecoder.decode(bytes, from: .tcvn3, restoresCapitals: true)
    #expect(String(decoding: decoded, as: UTF8.self) == text)
  }
}
