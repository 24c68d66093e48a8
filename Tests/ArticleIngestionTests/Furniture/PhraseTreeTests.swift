import Testing

@testable import ArticleIngestion

@Suite struct PhraseTreeTests {
  private let phrases = ["tin", "tin khác", "các tin khác", "tin tức và sự kiện", "bài"]

  private var tree: PhraseTree<String> {
    var tree = PhraseTree<String>()
    for phrase in phrases { tree.update(LineWord.words(phrase)[...]) { $0 = phrase } }
    return tree
  }

  @Test func `finds each phrase, and nothing that only begins one`() {
    for phrase in phrases { #expect(tree.meaning(of: LineWord.words(phrase)[...]) == phrase) }
    for other in ["các", "tin tức", "khác tin", "tin khác bài", ""] {
      #expect(tree.meaning(of: LineWord.words(other)[...]) == nil)
    }
  }

  @Test func `holds thousands`() {
    var tree = PhraseTree<Int>()
    let names = (0..<5_000).map { LineWord.words("từ \($0) số \($0 * 7)") }
    for (number, name) in names.enumerated() { tree.update(name[...]) { $0 = number } }
    #expect(names.indices.allSatisfy { tree.meaning(of: names[$0][...]) == $0 })
  }
}
