/// One line of a reader's screen.
struct ScreenLine: Hashable, Sendable {
  /// Byte range in the text that is shown; empty for a blank line.
  var range: Range<Int>
  /// The position of the paragraph or the physical line it belongs to; nil between paragraphs.
  var block: Int32?
  /// Columns by which it stands further right than the text.
  var indent: UInt8
  /// Whether it is the first line of its block.
  var isFirst: Bool
}
