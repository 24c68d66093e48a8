import Testing

@testable import ArticleIngestion

@Suite struct StretchCountTests {
  @Test(arguments: [
    ("", 0), ("xã", 1), ("- Xã Tân Lập – huyện", 4), ("(12)  … 6ha, “đất” !", 3), ("........ a", 1),
    ("nghiêng nghiêng nghiêng", 3), ("abcdefg hijklmno p", 3), ("abcdefgh ijklmnop ", 2),
    ("        ", 0), ("\u{A0}", 0), ("Ở Ô Môn", 3),
  ])
  func `counts what stands between blanks and holds a letter or digit`(line: String, count: Int) {
    #expect(StretchCount.count(in: line.utf8.span, limit: 250) == count)
  }

  @Test func `counts any bytes as one by one`() {
    var seed: UInt64 = 1
    let bytes: [UInt8] = [0x20, 0x20, 0x61, 0x2D, 0xC3, 0xA0, 0xE1, 0xBA, 0xE2, 0x80, 0x39, 0xFF]
    let lines = (0..<2000).map { length in
      (0..<length % 40).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return bytes[Int(seed >> 33) % bytes.count]
      }
    }
    let counts = lines.map { StretchCount.count(in: $0.span, limit: 5) }
    let expected = lines.map { line in
      min(5, line.split(separator: 0x20).count { $0.contains(where: LineWord.isStartOfLetter) })
    }
    #expect(counts == expected)
  }
}
