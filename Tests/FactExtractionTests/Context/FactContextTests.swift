import Gazetteer
import NewsModel
import Testing

@testable import FactExtraction

@Suite struct FactContextTests {
  private static let context = FactContext(
    article: SampleArticle.article([
      "Năm 2024, xã Tân Hòa còn 32 hộ nghèo. “Hũ gạo tình thương” là mô hình của Hội Phụ nữ.",
      "Thực hiện Nghị quyết số 25-NQ/TW, 19/19 tiêu chí đã đạt.",
    ]), places: PlaceResolution(), lexicon: FactLexicon())

  @Test(arguments: [
    WordMarks.figures, .quotes, .documentKinds, [.figures, .documentKinds], .cue(.modelKind), [],
  ])
  func `finds every token that may start something, and no other`(marks: WordMarks) {
    let context = Self.context
    var found: [Int] = []
    var position = 0
    while let index = context.starts.next(marks, from: position, to: context.tokens.count) {
      found.append(index)
      position = index + 1
    }
    #expect(found == context.tokens.indices.filter { context.tokens[$0].mayStart(marks) })
    #expect(found.isEmpty == (marks == []))
  }

  @Test func `finds nothing from the end on`() {
    let count = Self.context.tokens.count
    #expect(Self.context.starts.next(.figures, from: count, to: count) == nil)
    #expect(Self.context.starts.next(.figures, from: 2, to: 1) == nil)
  }
}
