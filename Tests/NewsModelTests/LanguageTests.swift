import NewsModel
import Testing

struct LanguageTests {
  @Test func `picks its own wording`() {
    #expect(Language.vietnamese("xã", "commune") == "xã")
    #expect(Language.english("xã", "commune") == "commune")
  }

  @Test func `is named as on the command line`() {
    #expect(Language.allCases.map(\.rawValue) == ["vi", "en"])
  }
}
