import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct TextDecodingTests {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("\u{FEFF}Xã", "Xã"),
    ("a\u{7F}b\u{85}c\u{9F}d\u{8}e", "abcde"),
    ("a\u{C}b\u{B}c", "a b c"),
    ("a\u{1B}[31;1mđỏ\u{1B}[0m", "ađỏ"),
    ("a\u{1B}]0;tên\u{7}b\u{1B}]8;;x\u{1B}\\c", "abc"),
    ("a\u{1B}[31\nb", "a[31\nb"),
    ("a\u{1B}]không hết\nb\u{1B}", "a]không hết\nb"),
    ("\u{202E}giữ\u{202C}", "\u{202E}giữ\u{202C}"),
  ])
  func `leaves only what is safe to show`(source: String, expected: String) {
    #expect(TextDecoding.decode(Array(source.utf8))?.utf8 == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ([0x61, 0xC3], "a\u{FFFD}", 1, 1),
      ([0xC0, 0x80], "\u{FFFD}\u{FFFD}", 2, 0),
      ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}\u{FFFD}\u{FFFD}a", 3, 0),
      ([0xF0, 0x9F, 0x98, 0x61], "\u{FFFD}a", 1, 0),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4, 0),
      ([0x61, 0xE0, 0x80, 0x61], "a\u{FFFD}\u{FFFD}a", 2, 1),
    ] as [([UInt8], String, Int, Int)])
  func `replaces invalid bytes`(bytes: [UInt8], text: String, count: Int, offset: Int) throws {
    let decoded = try #require(TextDecoding.decode(bytes))
    #expect(decoded.utf8 == Array(text.utf8))
    #expect(decoded.invalidCount == count)
    #expect(decoded.firstInvalidOffset == offset)
  }

  @Test func `reads UTF-16 in both orders`() throws {
    let text = "Xã 😀\nTú Sơn"
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(TextDecoding.decode(big)?.utf8 == Array(text.utf8))
    #expect(TextDecoding.decode(little)?.utf8 == Array(text.utf8))
    #expect(TextDecoding.decode(big)?.encoding == "UTF-16BE")
    #expect(TextDecoding.decode(little)?.encoding == "UTF-16LE")
  }

  @Test func `replaces half a character of UTF-16`() throws {
    let decoded = try #require(TextDecoding.decode([0xFF, 0xFE, 0x61, 0, 0, 0xD8, 0x62, 0, 0x63]))
    #expect(decoded.utf8 == Array("a\u{FFFD}b\u{FFFD}".utf8))
    #expect(decoded.invalidCount == 2)
    #expect(decoded.firstInvalidOffset == 4)
  }

  @Test func `takes zeros and showers of control characters for no text`() {
    #expect(TextDecoding.decode([0x61, 0]) == nil)
    #expect(TextDecoding.decode([0xFF, 0xFE, 0, 0]) == nil)
    #expect(TextDecoding.decode(Array(1...7) + Array(14...26)) == nil)
    #expect(TextDecoding.decode([0x61, 1, 0x62]) != nil)
  }

  @Test(arguments: [
    ("§¶ng bé x· Tr\u{AD}êng S¬n", "TCVN3"),
    ("Ñaûng boä xaõ Tröôøng Sôn", "VNI-WIN"),
    ("ÐaÒng bôò xaÞ TrýõÌng Sõn", "CP1258"),
    ("Ðäng bµ xã Trß¶ng S½n", "VISCII"),
  ])
  func `reads the encodings that Vietnamese was in`(latin1: String, encoding: String) throws {
    let bytes = latin1.unicodeScalars.map { UInt8($0.value) }
    let decoded = try #require(TextDecoding.decode(bytes))
    #expect(decoded.utf8 == Array("Đảng bộ xã Trường Sơn".utf8))
    #expect(decoded.encoding == encoding)
    let findings = Shared.reader.read(bytes, path: "a.txt").findings
    #expect(findings == [Finding(kind: .decoded(from: encoding), path: "a.txt")])
  }

  @Test func `reads UTF-16 without a byte order mark`() {
    let bytes = "Xã Trường Sơn\nĐảng bộ".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let (articles, findings) = Shared.reader.read(bytes, path: "a.txt")
    #expect(articles.first?.source.encoding == "UTF-16LE")
    #expect(findings == [Finding(kind: .decoded(from: "UTF-16LE"), path: "a.txt")])
  }

  @Test func `keeps other bytes for damaged UTF-8`() throws {
    let bytes = "El señor Núñez comió; ¿qué pasó?".unicodeScalars.map { UInt8($0.value) }
    let decoded = try #require(TextDecoding.decode(bytes))
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.invalidCount == 7)
  }
}
