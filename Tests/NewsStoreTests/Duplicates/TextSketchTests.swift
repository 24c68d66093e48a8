import NewsModel
import Testing

@testable import NewsStore

struct TextSketchTests {
  @Test func `a release is the same under another headline and without a paragraph`() {
    for other in [Releases.portal, Releases.blog] {
      #expect(similarity(Releases.original, other) > 0.7)
    }
    #expect(similarity(Releases.portal, Releases.blog) > Edition.threshold)
  }

  @Test func `two reports on one meeting are not the same`() {
    #expect(similarity(Releases.original, Releases.report) < 0.3)
  }

  @Test func `neither headline nor the form of the marks matters`() {
    let draft = Draft(
      "1", nil, "Tin", "Hội Nông dân xã hoà giải được mười hai vụ trong ba tháng qua.")
    let other = Draft(
      "2", nil, "Khác", "Hội Nông dân xã hòa giải được mười hai vụ trong ba tháng qua.")
    #expect(similarity(draft, other) == 1)
  }

  @Test func `short texts are the same only when all their syllables are`() {
    let one = Draft("1", nil, "Tin", "Trang này không còn nữa.")
    let same = Draft("2", nil, "Tin khác", "TRANG NÀY, không còn nữa")
    let other = Draft("3", nil, "Tin", "Trang này không còn ở đây nữa.")
    #expect(similarity(one, same) == 1)
    #expect(similarity(one, other) < Edition.threshold)
  }

  @Test func `a text without syllables is like no other`() {
    let empty = Draft("1", nil, "Tin", "…")
    #expect(similarity(empty, empty) == 0)
    #expect(SketchBands.keys(of: TextSketch(empty.analyzed.article)).isEmpty)
  }

  /// Texts of words that occur nowhere else, a share of which is exchanged.
  @Test(arguments: [0.5, 0.7, 0.9])
  func `the estimate is near the share of common shingles`(share: Double) {
    var (total, count) = (0.0, 0)
    for seed in 0..<20 {
      // Of n shingles in each, c are common: c / (2n − c) is to be the share.
      let common = Int(600 * 2 * share / (1 + share))
      let head = (0..<common).map { "a\(seed)x\($0)" }
      let one = (0..<600 - common).map { "b\(seed)x\($0)" }
      let two = (0..<600 - common).map { "c\(seed)x\($0)" }
      total += similarity(
        Draft("1", nil, "T", (head + one).joined(separator: " ")),
        Draft("2", nil, "T", (head + two).joined(separator: " ")))
      count += 1
    }
    #expect(abs(total / Double(count) - share) < 0.03)
  }

  private func similarity(_ first: Draft, _ second: Draft) -> Double {
    TextSketch(first.analyzed.article).similarity(to: TextSketch(second.analyzed.article))
  }
}
