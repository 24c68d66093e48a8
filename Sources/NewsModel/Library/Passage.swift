/// Text with the stretches that are to stand out.
public struct Passage: Hashable, Sendable {
  /// One line or sentence of text, in NFC, without control characters.
  public var text: String
  /// Byte ranges in `text`, in order, without overlaps.
  public var highlights: [Range<Int>]

  /// Text with highlights.
  public init(text: String, highlights: [Range<Int>] = []) {
    self.text = text
    self.highlights = highlights
  }
}
