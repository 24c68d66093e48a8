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

  /// Of pairs that share so many values at least so many share a band with another value, and of strangers hardly
  /// any.
  @Test(arguments: [
    (0.9, 0.99...1), (0.8, 0.97...1), (0.7, 0.93...1), (0.6, 0.84...0.94), (0, 0...0.001),
  ])
  func `bands find what is alike`(share: Double, found: ClosedRange<Double>) {
    var random = SeededRandom(7)
    let rounds = 10_000
    var count = 0
    for _ in 0..<rounds {
      let one = (0..<TextSketch.width).map { _ in UInt8.random(in: 0...255, using: &random) }
      let other = one.map {
        Double.random(in: 0..<1, using: &random) < share ? $0 : .random(in: 0...255, using: &random)
      }
      if hasCommonBand(one, other) { count += 1 }
    }
    #expect(found.contains(Double(count) / Double(rounds)))
  }

  @Test func `a band is found by its number and two values, and agrees if others do`() throws {
    let keys = SketchBands.keys(of: TextSketch(bytes: (0..<TextSketch.width).map { UInt8($0) }))
    #expect(keys.count == SketchBands.count)
    #expect(Set(keys.map(\.ofBand)).count == SketchBands.count)
    for key in keys {
      let code = key.code
      #expect(code >= 0 && key.ofBand.contains(code) && key.agrees(with: code))
      // Of 22 values of two bits, nine differ and then ten.
      #expect(key.ofBand.contains(code ^ 0o777_777) && key.agrees(with: code ^ 0o777_777))
      #expect(key.agrees(with: code ^ 0x1_5555) && !key.agrees(with: code ^ 0x5_5555))
      #expect(!key.agrees(with: code ^ 0xA_AAAA))
      #expect(!key.ofBand.contains(code ^ 1 << 44))
    }
  }

  private func hasCommonBand(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let keys = [one, other].map { SketchBands.keys(of: TextSketch(bytes: $0)) }
    return zip(keys[0], keys[1]).contains { $0.ofBand == $1.ofBand && $0.agrees(with: $1.code) }
  }

  private func similarity(_ first: Draft, _ second: Draft) -> Double {
    TextSketch(first.analyzed.article).similarity(to: TextSketch(second.analyzed.article))
  }
}
