import Testing

@testable import VietnameseText

@Suite struct MojibakeDecisionTests {
  private static let document = """
    B¸o c¸o t×nh h×nh kinh tÕ x· héi n¨m 2003
    C¸c ®ång chÝ trong Ban ChÊp hµnh §¶ng bé x·
    ®· tæ chøc thùc hiÖn tèt nhiÖm vô ®­îc giao.
    Sè hé nghÌo gi¶m.
    cã
    § 12
    Plain text, café.
    """

  @Test func `decides once for all lines`() {
    let decision = MojibakeDecision(Array(MojibakeDecisionTests.document.utf8))
    #expect(decision.encoding == .tcvn3)
    #expect(decision.syllableCount > 20)
    #expect(decision.wordCount <= decision.syllableCount + 1)
    let lines = MojibakeDecisionTests.document.split(separator: "\n").map {
      String(decoding: decision.repair(Array($0.utf8)), as: UTF8.self)
    }
    #expect(lines[2] == "đã tổ chức thực hiện tốt nhiệm vụ được giao.")
    #expect(lines[3] == "Số hộ nghèo giảm.")
    #expect(lines[5...] == ["§ 12", "Plain text, café."])
  }

  @Test func `finds nothing in sound text`() {
    let text = "Đảng bộ xã Trường Sơn\nCafé crème à Đà Lạt\n"
    let decision = MojibakeDecision(Array(text.utf8))
    #expect(decision.encoding == nil)
    #expect(decision.repair(Array("né à Rome".utf8)) == Array("né à Rome".utf8))
  }
}
