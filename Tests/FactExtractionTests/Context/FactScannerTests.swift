import Testing

@testable import FactExtraction

@Suite struct FactScannerTests {
  /// A text, cut by bars, for long and short texts alike.
  @Test(arguments: [
    "6|ha| |đất", "m2|×|3", "chỗ|×|mỗi", "R’lấp| |M'Đrăk", "mỗi| |chỗ| |ngồi| |rộng", "200| |m²",
    "a|\u{A0}|b|\u{2003}|c", "nghiêng|…", "(|Hội|)|;|Đoàn", "“|năm| |không|”", "3|×|4",
  ])
  func `ends words, numbers, marks and blanks`(marked: String) {
    let parts = marked.split(separator: "|").map { Array($0.utf8) }
    for tail in ["", " và những từ sau đó"] {
      let text = parts.flatMap { $0 } + Array(tail.utf8)
      var position = 0
      for part in parts {
        let end = FactScanner.next(in: text.span, from: position, to: text.count).end
        #expect(Array(text[position..<end]) == part)
        position = end
      }
    }
  }

  @Test func `counts eight bytes as it counts one`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var text = Array("phường ".utf8.prefix(6)) + [0x61, 0x61]
        text[place] = byte
        let first = text.firstIndex { !isPartOfLetter($0) } ?? 8
        #expect(text.span.word(at: 0).letterBytes == first)
      }
    }
  }

  private func isPartOfLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 ? ![0xC2, 0xE2, 0xE3, 0xEF, 0x97].contains(byte) : byte.isLetter
  }
}
