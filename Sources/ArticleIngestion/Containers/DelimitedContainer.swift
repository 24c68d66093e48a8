import NewsModel

/// Comma- or tab-separated values with a header: a row is an article.
///
/// A quotation mark that nothing closes costs its row: the line is read as it stands, and reading
/// goes on with the next.
final class DelimitedContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  private let header: DelimitedHeader
  private var lineNumber = 2
  private var openQuotes = 0
  /// After so many open quotation marks their ends are looked for no farther than `shortRow` bytes;
  /// after so many more they are letters.
  private static let patience = (far: 8, near: 1000)
  private static let shortRow = 256 << 10

  /// The rows behind the header at a cursor's place.
  init(_ cursor: ByteCursor, header: DelimitedHeader, _ context: ContainerContext) {
    self.cursor = cursor
    self.header = header
    self.context = context
    cursor.advance(header.byteCount)
  }

  func next() -> ContainerItem? {
    while !cursor.isAtEnd {
      let line = lineNumber
      guard let (bytes, fields) = row() else { continue }
      guard !bytes.trimmingBlanks().isEmpty else { continue }
      var found = RecordFields()
      for (meaning, field) in zip(header.columns, fields) { found.add(meaning, field) }
      if var record = found.record(Array(bytes.trimmingBlanks())) {
        // Tables come in any encoding.
        if case .unicode(let text) = record.content { record.content = .text(text) }
        return .record(record)
      }
      context.reject(.withoutText, line: line)
    }
    return nil
  }

  /// Passes the next row; nil when it is too long.
  private func row() -> (bytes: ArraySlice<UInt8>, fields: [[UInt8]])? {
    var row = DelimitedRow(separator: header.separator)
    row.quotesAreLetters = openQuotes > DelimitedContainer.patience.near
    let limit =
      openQuotes > DelimitedContainer.patience.far
      ? DelimitedContainer.shortRow : context.limits.recordBytes
    var searched = 0
    while true {
      if let end = row.end(in: cursor.window, from: cursor.start + searched) {
        if row.isBroken { return lineAsItStands() }
        return take(end - cursor.start, lineFeed: 1, row)
      }
      searched = cursor.available
      let isTooLong = searched > limit
      if isTooLong || !cursor.fill(searched + 1) {
        if !isTooLong, row.finish() { return take(searched, lineFeed: 0, row) }
        return lineAsItStands()
      }
    }
  }

  private func take(
    _ length: Int, lineFeed: Int, _ row: DelimitedRow
  ) -> (bytes: ArraySlice<UInt8>, fields: [[UInt8]]) {
    let bytes = Array(cursor.ahead.prefix(length))
    cursor.advance(length + lineFeed)
    lineNumber += bytes.count { $0 == 0x0A } + 1
    return (bytes[...], row.fields(of: bytes))
  }

  private func lineAsItStands() -> (bytes: ArraySlice<UInt8>, fields: [[UInt8]])? {
    openQuotes += 1
    lineNumber += 1
    switch cursor.nextLine(limit: context.limits.recordBytes) {
    case nil: return nil
    case .tooLong(let byteCount):
      context.reportTooLarge(byteCount)
      return nil
    case .whole(let range):
      context.reject(.openQuote, line: lineNumber - 1)
      var row = DelimitedRow(separator: header.separator)
      row.quotesAreLetters = true
      let bytes = Array(cursor.window[range])
      _ = row.end(in: bytes, from: 0)
      _ = row.finish()
      return (bytes[...], row.fields(of: bytes))
    }
  }
}
