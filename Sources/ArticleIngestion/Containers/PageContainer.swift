import NewsModel

/// A stream that is one page.
final class PageContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  private var isDone = false

  /// The page from a cursor's place on.
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
    return .record(ContainerRecord(bytes: bytes, content: .html(bytes, charset: nil)))
  }
}

extension ByteCursor {
  /// All that is left, passed; nil when it is longer than a limit, and passed all the same.
  func rest(limit: Int) -> [UInt8]? {
    if fill(limit + 1) {
      skip(.max)
      return nil
    }
    let bytes = Array(ahead)
    advance(available)
    return bytes
  }
}
