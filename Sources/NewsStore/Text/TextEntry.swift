/// A text with its page, in the bytes that are packed together: what a page has more than its text is
/// mostly what stands in the text a little differently.
///
/// The bytes are the length of the text as `SevenBits` has it, the text, and then, with a null behind
/// each, the paragraphs and the lines of the page as `LineCoding` writes them and the sign of whether the
/// page is whole; last what is kept of the page.
struct TextEntry {
  /// The cleaned text.
  var text: [UInt8]
  /// The columns that `LineCoding` writes.
  var paragraphs: String
  var lines: String
  var page: PageCoding.Column

  private static let signOfWholePage = UInt8(ascii: "=")

  /// What is packed.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    SevenBits.append(text.count, to: &bytes)
    bytes += text
    for part in [paragraphs, lines] { bytes += Array(part.utf8) + [0] }
    return bytes + (page.isWhole ? [TextEntry.signOfWholePage] : []) + [0] + page.bytes
  }

  /// The text alone of such bytes; nil of damaged ones.
  static func text(of bytes: [UInt8]) -> [UInt8]? {
    textRange(in: bytes).map { Array(bytes[$0]) }
  }

  private static func textRange(in bytes: [UInt8]) -> Range<Int>? {
    var start = 0
    guard let count = SevenBits.number(in: bytes.span, at: &start, byteLimit: 5),
      count <= bytes.count - start
    else { return nil }
    return start..<start + count
  }
}

extension TextEntry {
  /// From such bytes; nil of damaged ones.
  init?(_ bytes: [UInt8]) {
    guard let range = TextEntry.textRange(in: bytes) else { return nil }
    let parts = bytes[range.upperBound...].split(
      separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    self.init(
      text: Array(bytes[range]), paragraphs: String(decoding: parts[0], as: UTF8.self),
      lines: String(decoding: parts[1], as: UTF8.self),
      page: PageCoding.Column(
        bytes: Array(parts[3]), isWhole: parts[2].first == TextEntry.signOfWholePage))
  }
}
