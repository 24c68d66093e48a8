import Testing

@testable import VietnameseText

struct MarkedLettersTests {
  /// Every letter with every mark, against the tables of Unicode and the rule for misordered marks.
  @Test func `leads to the letter that composition gives`() {
    let letters = MarkedLetters.standard
    for value in Array(UInt32(0x41)..<0x200) + Array(UInt32(0x1E00)..<0x1F00) {
      let state = letters.state(of: value)
      for mark in UInt32(0x300)..<0x380 where state != 0 {
        let utf8 = DecodedScalar.encoded(mark).word
        let next = letters.state(
          state, with: UInt8(truncatingIfNeeded: utf8), UInt8(truncatingIfNeeded: utf8 >> 8))
        guard next != 0 else { continue }
        #expect(letters.bytes(of: next) == MarkedLettersTests.composed(value, mark))
      }
    }
  }

  /// The composed form by the general way, which does not know the table.
  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt64 {
    var source: [UInt8] = []
    source.append(scalar: letter)
    source.append(scalar: mark)
    var output = OutputBuffer(capacity: 8, isMapped: false)
    var run = MarkRun()
    run.compose(source.span, 0..<source.count, into: &output)
    return output.bytes[..<output.count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test(arguments: ["b\u{301}", "á\u{300}", "ă\u{302}", "i\u{302}", "u\u{306}", "ấ\u{301}"])
  func `knows no letter for a mark too many`(text: String) {
    let scalars = text.unicodeScalars.map(\.value)
    let mark = DecodedScalar.encoded(scalars[1]).word
    let letters = MarkedLetters.standard
    let state = letters.state(
      letters.state(of: scalars[0]), with: UInt8(mark & 0xFF), UInt8(mark >> 8))
    #expect(state == 0)
  }
}
