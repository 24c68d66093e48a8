import NewsModel

/// A page that a browser saved with all that belongs to it (`.mhtml`), or a mail: its first part of
/// HTML, or of plain text where it has none.
final class MIMEContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  private var isDone = false

  /// The message from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    guard !isDone else { return nil }
    isDone = true
    guard let bytes = cursor.rest(limit: context.limits.recordBytes) else {
      context.reportTooLarge(cursor.offset)
      return nil
    }
    let message = MIMEPart(bytes[...])
    // A mail may hold both forms of its text, as a part of its own.
    let parts = message.parts.flatMap(\.parts)
    func first(_ kinds: String...) -> MIMEPart? {
      parts.first { $0.fields.kind("content-type").map(kinds.contains) == true }
    }
    if let page = first("text/html", "application/xhtml+xml") {
      return .record(record(bytes, page, in: message, isMarkup: true))
    }
    if let text = first("text/plain") {
      return .record(record(bytes, text, in: message, isMarkup: false))
    }
    context.reject(.withoutText, line: 1)
    return nil
  }

  private func record(
    _ bytes: [UInt8], _ part: MIMEPart, in message: MIMEPart, isMarkup: Bool
  ) -> ContainerRecord {
    let charset = part.fields.parameter("charset", of: "content-type")
    let page = part.bytes
    var metadata = RecordMetadata()
    let place = message.fields["snapshot-content-location"] ?? part.fields["content-location"]
    metadata.url = place.flatMap { $0.hasPrefix("http") ? $0 : nil }
    return ContainerRecord(
      bytes: bytes, content: isMarkup ? .html(page, charset: charset) : .text(page),
      metadata: metadata)
  }
}
