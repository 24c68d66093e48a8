import TerminalCanvas
import Testing

struct LineWrappingTests {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return LineWrapping.ranges(of: text, width: width).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("xã Tú Sơn", 10, ["xã Tú Sơn"]),
    ("xã Tú Sơn", 9, ["xã Tú Sơn"]),
    ("xã Tú Sơn", 8, ["xã Tú", "Sơn"]),
    ("xã Tú Sơn", 3, ["xã", "Tú", "Sơn"]),
    ("xã Tú Sơn", 1, ["x", "ã", "T", "ú", "S", "ơ", "n"]),
    ("xã Tú Sơn", 0, ["x", "ã", "T", "ú", "S", "ơ", "n"]),
    ("xã   Tú  ", 5, ["xã", "Tú"]),
    ("xã   Tú  ", 9, ["xã   Tú"]),
    ("a\nb", 5, ["a", "b"]),
    ("a\r\nb\n\nc\n", 5, ["a", "b", "", "c"]),
    ("\n", 5, [""]),
    ("  thụt vào", 8, ["  thụt", "vào"]),
    ("nghiêngnghiêng", 5, ["nghiê", "ngngh", "iêng"]),
    ("a nghiêngnghiêng b", 5, ["a", "nghiê", "ngngh", "iêng", "b"]),
    ("a nghiêngngh b", 5, ["a", "nghiê", "ngngh", "b"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("漢字", 1, ["漢", "字"]),
    ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
  ])
  func `breaks at blanks, and long words between graphemes`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(wrapped(text, width) == lines)
  }

  @Test func `marks stay with their letters`() {
    let lines = wrapped("nghie\u{302}\u{301}ng", 5)
    #expect(lines.map { Array($0.utf8) } == ["nghie\u{302}\u{301}", "ng"].map { Array($0.utf8) })
  }

  @Test(arguments: 1...40)
  func `loses nothing but blanks and fills no line too far`(width: Int) {
    let text =
      "Năm 2019, xã đạt 19/19 tiêu chí nông thôn mới;\n\n  thu nhập bình quân đầu người 漢字 tăng."
    let ranges = LineWrapping.ranges(of: text, width: width)
    let kept = wrapped(text, width).joined().filter { $0 != " " }
    #expect(kept == text.filter { $0 != " " && $0 != "\n" })
    for (line, next) in zip(ranges, ranges.dropFirst()) {
      #expect(line.upperBound <= next.lowerBound)
    }
    #expect(wrapped(text, width).allSatisfy { DisplayWidth.of($0) <= max(width, 2) })
  }
}
