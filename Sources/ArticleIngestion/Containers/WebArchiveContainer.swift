import NewsModel

/// The records of a web archive: pages as servers sent them (WARC), or their text as Common Crawl
/// publishes it (WET). What a crawler noted for itself, pictures and pages that were not found are
/// passed over.
///
/// - Source: ISO 28500, "WARC File Format"
final class WebArchiveContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  private var recordNumber = 0
  /// The longest head of a record that is believed.
  private static let longestHead = 1 << 20

  /// The archive from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    while passToRecord() {
      recordNumber += 1
      guard let fields = head() else { break }
      guard let body = body(stated: fields["content-length"].flatMap { Int($0) } ?? 0) else {
        continue
      }
      if let record = WebRecord(fields, context: context).record(body) { return .record(record) }
    }
    return nil
  }

  /// Moves to the next line that begins a record.
  private func passToRecord() -> Bool {
    while !cursor.startsWith(Array("WARC/".utf8)) {
      guard cursor.nextLine(limit: 64) != nil else { return false }
    }
    return true
  }

  /// Passes the fields of a record; nil when the file ends within them.
  private func head() -> HeaderFields? {
    let lengths = WebArchiveContainer.longestHead
    var searched = 4096
    while true {
      let isWhole = !cursor.fill(searched)
      let fields = HeaderFields(cursor.ahead.prefix(searched))
      if fields.byteCount < min(searched, cursor.available) || isWhole || searched >= lengths {
        if isWhole, fields.byteCount == cursor.available, !cursor.isBroken {
          context.report(.cutShort(.warc))
          return nil
        }
        cursor.advance(fields.byteCount)
        return fields
      }
      searched *= 4
    }
  }

  /// Passes the bytes of a record. Where the next one begins elsewhere than behind them, their length
  /// was stated wrongly, and they go up to it.
  ///
  /// - Returns: nil when there are too many.
  private func body(stated length: Int) -> [UInt8]? {
    let limit = context.limits.recordBytes
    guard length <= limit else {
      context.reportTooLarge(length)
      return nil
    }
    let isThere = cursor.fill(max(0, length))
    if let next = nextRecord(upTo: length + 16)
      ?? (endsFile(length) ? nil : nextRecord(upTo: limit))
    {
      return take(upTo: next, stated: length)
    }
    if !isThere, !cursor.isBroken { context.report(.cutShort(.warc)) }
    return take(min(cursor.available, isThere ? length : limit))
  }

  /// Whether nothing but ends of lines is behind so many bytes.
  private func endsFile(_ length: Int) -> Bool {
    !cursor.fill(length + 16)
      && cursor.ahead.dropFirst(length).allSatisfy { $0 == 0x0D || $0 == 0x0A }
  }

  /// The bytes of a record that ends before the next.
  private func take(upTo next: Int, stated length: Int) -> [UInt8] {
    let isEnd: (UInt8) -> Bool = { $0 == 0x0D || $0 == 0x0A }
    if length >= 0, length <= next, cursor.ahead.prefix(next).dropFirst(length).allSatisfy(isEnd) {
      return take(length)
    }
    context.reject(.wrongLength, line: recordNumber)
    var real = next
    while real > 0, isEnd(cursor.window[cursor.start + real - 1]) { real -= 1 }
    return take(real)
  }

  private func take(_ count: Int) -> [UInt8] {
    let body = Array(cursor.ahead.prefix(count))
    cursor.advance(body.count)
    return body
  }

  /// How far the line is that begins the next record; nil when there is none so near.
  private func nextRecord(upTo limit: Int) -> Int? {
    let mark = Array("WARC/1.".utf8)
    var searched = 0
    while searched <= limit {
      let start = cursor.start + searched
      guard let place = cursor.window.index(of: mark[0], from: start) else {
        searched = cursor.available
        if searched > limit || !cursor.fill(searched + 1) { return nil }
        continue
      }
      let distance = place - cursor.start
      _ = cursor.fill(distance + mark.count)
      searched = distance + 1
      let isLine = distance == 0 || cursor.window[cursor.start + distance - 1] == 0x0A
      if isLine, distance <= limit, cursor.ahead.dropFirst(distance).starts(with: mark) {
        return distance
      }
    }
    return nil
  }
}
