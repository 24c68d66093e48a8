import Testing

@testable import ArticleIngestion

@Suite struct JSONScannerTests {
  private func read(_ text: String, depth: Int = 128) throws(JSONFault) -> JSONNode {
    var scanner = JSONScanner(Array(text.utf8), depthLimit: depth)
    return try scanner.document()
  }

  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("[]", "[]"), ("{}", "{}"), ("-1.5e+3", "-1.5e+3"),
    ("{\"a\" : [1, {\"b\":null}] }", "{\"a\":[1,{\"b\":null}]}"), ("NaN", "null"),
    ("\u{FEFF}[1]", "[1]"), ("\"x\\/y\"", "\"x/y\""),
  ])
  func `reads values`(text: String, canonical: String) throws {
    #expect(try read(text).serialized == Array(canonical.utf8))
  }

  @Test(arguments: [
    (#""x\u00e3 \u1ea1""#, "xã ạ"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d!""#, "\u{FFFD}!"),
    (#""\ude00""#, "\u{FFFD}"), (#""a\u0000b""#, "ab"),
    (#""\"\\\b\f\n\r\t""#, "\"\\\u{8}\u{C}\n\r\t"),
    ("\"a\tb\nc\"", "a\tb\nc"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
  ])
  func `unescapes strings`(text: String, value: String) throws {
    #expect(try read(text) == .string(Array(value.utf8)))
  }

  @Test(arguments: [
    ("", JSONFault.Kind.truncated, 0), ("{\"a\":", .truncated, 5), ("\"abc", .truncated, 4),
    ("{\"a\" 1}", .unexpected, 5), ("[1,]", .unexpected, 3), ("{\"a\":1}x", .unexpected, 7),
    ("{a:1}", .unexpected, 1), (#""\x""#, .unexpected, 2), (#""\u12"#, .truncated, 5),
    ("tru", .unexpected, 0), ("[1 2]", .unexpected, 3),
  ])
  func `says where a text stops being JSON`(text: String, kind: JSONFault.Kind, offset: Int) {
    #expect(throws: JSONFault(kind: kind, offset: offset)) { try read(text) }
  }

  @Test func `refuses values that stand too deep in each other`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(kind: .limit, offset: 128)) { try read(deep) }
    #expect(throws: Never.self) { try read("[[1]]", depth: 3) }
    #expect(throws: JSONFault(kind: .limit, offset: 2)) { try read("[[1]]", depth: 2) }
  }

  @Test func `keeps bytes that are no UTF-8`() throws {
    var scanner = JSONScanner([0x22, 0xE1, 0xBA, 0x22])
    #expect(try scanner.document() == .string([0xE1, 0xBA]))
  }

  @Test func `is total over torn and changed texts`() {
    let text = Array(#"{"tít":"xã \u1ea1","b":[1,-2.5e3,null,{"c":"\ud83d\ude00"}],"d":true}"#.utf8)
    for length in 0..<text.count {
      var torn = JSONScanner(Array(text[..<length]))
      #expect(throws: JSONFault.self) { try torn.document() }
      for byte in [0x22, 0x5C, 0x7B, 0x5D, 0xFF, 0x00] as [UInt8] {
        var changed = text
        changed[length] = byte
        var scanner = JSONScanner(changed)
        _ = try? scanner.document()
      }
    }
  }
}
