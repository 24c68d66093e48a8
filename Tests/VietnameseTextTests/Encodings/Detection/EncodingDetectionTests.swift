import Testing

@testable import VietnameseText

@Suite struct EncodingDetectionTests {
  private static let article = """
    Sáng nay, Đảng bộ xã Trường Sơn tổ chức hội nghị sơ kết sáu tháng đầu năm.
    Hội nghị đã nghe báo cáo về công tác dân vận, xây dựng nông thôn mới và giảm nghèo.
    Đến nay toàn xã còn 12,5% hộ nghèo; nhiều đường liên thôn được bê tông hóa.
    """

  @Test(arguments: [
    LegacyEncoding.tcvn3, .tcvn5712Full, .viscii, .vniWindows, .windows1258,
  ])
  func `recognizes Vietnamese in a legacy encoding`(encoding: LegacyEncoding) {
    let text = EncodingDetectionTests.article + (encoding == .tcvn5712Full ? "\nXÃ CHÚNG TỚI" : "")
    let bytes = LegacyEncoder(encoding).encode(text)
    let decision = TextEncoding.detect(bytes)
    #expect(decision.encoding == .legacy(encoding))
    #expect(decision.confidence > 0.9)
    #expect(TextDecoder.decode(bytes, from: decision.encoding) == Array(text.utf8))
  }

  @Test(arguments: [
    ("§¶ng bé x·", LegacyEncoding.tcvn3), ("Hµ néi, ngµy 22 th¸ng 11 n¨m 2002", .tcvn3),
    ("§¶NG Bé X·: \u{93}HiÖn nay\u{94}", .tcvn3), ("Ñaûng boä xaõ Vaên Lang", .vniWindows),
    ("Ðäng bµ xã Trß¶ng S½n", .viscii), ("ÐaÒng bôò xaÞ", .windows1258),
  ])
  func `recognizes a few words that no language has`(latin1: String, encoding: LegacyEncoding) {
    let bytes = latin1.unicodeScalars.map { UInt8($0.value) }
    #expect(TextEncoding.detect(bytes).encoding == .legacy(encoding))
  }

  @Test(arguments: ForeignTexts.all.map(\.name))
  func `takes no other language for Vietnamese`(name: String) throws {
    let text = try #require(ForeignTexts.all.first { $0.name == name })
    #expect(TextEncoding.detect(text.bytes).encoding == .windows1252)
    for line in text.bytes.split(whereSeparator: { $0 == 0x2E || $0 == 0x3B || $0 == 0x2C }) {
      #expect(TextEncoding.detect(Array(line)).legacy == nil)
      for word in line.split(separator: 0x20) {
        #expect(TextEncoding.detect(Array(word)).legacy == nil)
      }
    }
  }

  @Test func `takes random bytes for nothing`() {
    var random = RandomBytes(seed: 11)
    for _ in 0..<300 { #expect(TextEncoding.detect(random.bytes(count: 300)).legacy == nil) }
  }

  @Test func `knows UTF-8 by its form`() {
    let bytes = Array(EncodingDetectionTests.article.utf8)
    #expect(TextEncoding.detect(bytes).evidence == .wellFormed)
    #expect(TextEncoding.detect([0xEF, 0xBB, 0xBF] + bytes).evidence == .byteOrderMark)
    let damaged = TextEncoding.detect(bytes + [0xE1, 0xBA])
    #expect(damaged.encoding == .utf8)
    #expect(damaged.evidence == .mostlyWellFormed(firstInvalidOffset: bytes.count))
    #expect(TextEncoding.detect([]).encoding == .utf8)
  }

  @Test(arguments: [true, false], [true, false])
  func `knows UTF-16 and UTF-32`(isBigEndian: Bool, hasMark: Bool) {
    let text = (hasMark ? "\u{FEFF}" : "") + EncodingDetectionTests.article
    let wide = text.unicodeScalars.flatMap { TextBytes.bytes(of: $0.value, count: 4, isBigEndian) }
    let narrow = text.utf16.flatMap { TextBytes.bytes(of: UInt32($0), count: 2, isBigEndian) }
    let (utf16, utf32) = (TextEncoding.detect(narrow), TextEncoding.detect(wide))
    #expect(utf16.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(utf32.encoding == (isBigEndian ? .utf32BigEndian : .utf32LittleEndian))
    let expected = Array(EncodingDetectionTests.article.utf8)
    #expect(TextDecoder.decode(narrow, from: utf16.encoding) == expected)
    #expect(TextDecoder.decode(wide, from: utf32.encoding) == expected)
  }

  @Test func `goes by the name of a font`() {
    let bytes = "Vi\u{8C}t Nam".unicodeScalars.map { UInt8($0.value) }
    #expect(TextEncoding.detect(bytes, fontName: "VPS Ha Noi").encoding == .legacy(.vps))
    #expect(TextEncoding.detect(bytes, fontName: "Arial").encoding == .windows1252)
  }
}

extension EncodingDecision {
  /// The legacy encoding that was taken, if one was.
  var legacy: LegacyEncoding? {
    if case .legacy(let encoding) = encoding { encoding } else { nil }
  }
}

/// Numbers as bytes.
enum TextBytes {
  static func bytes(of value: UInt32, count: Int, _ isBigEndian: Bool) -> [UInt8] {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    return isBigEndian ? bytes.reversed() : bytes
  }
}
