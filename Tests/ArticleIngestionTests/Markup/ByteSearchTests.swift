import Testing

@testable import ArticleIngestion

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("tinlienquan", "lienquan", true), ("tinlienquan", "tin", true), ("aab", "ab", true),
    ("tin", "tin", true), ("tin", "tinkhac", false), ("tinlien", "quan", false), ("", "", true),
    ("tin", "", true), ("", "tin", false),
  ])
  func `finds bytes in bytes`(text: String, part: String, isThere: Bool) {
    #expect(Array(text.utf8).holds(Array(part.utf8)) == isThere)
  }
}
