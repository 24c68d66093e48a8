/// Cuts running text into sentences.
public enum Sentences {
  /// The sentences of a text in UTF-8 as byte ranges, in order, without the blanks around them.
  ///
  /// A sentence ends at a line's end; or after `.`, `!`, `?` or `…` and what closes quotes and
  /// brackets, before a blank and then a capital, a digit, a quote, a bracket or a dash. It does
  /// not end after abbreviations (`Tp. Hải Phòng`, `ThS. Nguyễn`), initials (`P. 5`), and the
  /// number of a list item (`1. Công tác`); nor inside numbers and codes, which hold no blank.
  ///
  /// - Complexity: linear.
  public static func ranges(in utf8: [UInt8]) -> [Range<Int>] {
    var scanner = SentenceScanner(utf8)
    var ranges: [Range<Int>] = []
    while let range = scanner.next() { ranges.append(range) }
    return ranges
  }
}
