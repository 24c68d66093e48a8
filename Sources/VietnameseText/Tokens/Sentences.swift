/// Cuts running text into sentences.
public enum Sentences {
  /// The sentences of a text in UTF-8 as byte ranges, in order, without the blanks around them.
  ///
  /// A sentence ends at a line's end; or after `.`, `!`, `?` or `…` and what closes quotes and
  /// brackets, before a blank and then a capital, a digit, a quote, a bracket or a dash. It does
  /// not end after abbreviations (`Tp. Hải Phòng`, `ThS. Nguyễn`), initials (`P. 5`, `Nguyễn V.
  /// A.`), and the number of a heading or an item (`Điều 5. Trách nhiệm`); nor inside numbers,
  /// codes and addresses, which hold no blank.
  ///
  /// - Complexity: linear.
  public static func ranges(in utf8: [UInt8]) -> [Range<Int>] { ranges(in: utf8.span) }

  /// The sentences of a text that is anywhere in memory; offsets count from its first byte.
  ///
  /// - Complexity: linear.
  public static func ranges(in text: Span<UInt8>) -> [Range<Int>] {
    var scanner = SentenceScanner()
    var ranges: [Range<Int>] = []
    while let range = scanner.next(in: text) { ranges.append(range) }
    return ranges
  }

  /// The sentences of a string; offsets count the bytes of its UTF-8 form.
  ///
  /// - Complexity: linear.
  public static func ranges(in text: String) -> [Range<Int>] { ranges(in: text.utf8.span) }
}
