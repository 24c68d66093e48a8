/// Finds the fields of a row of comma-separated values, byte by byte.
///
/// A quotation mark opens a field only at its beginning and closes it only before a separator or the
/// end of the row, so that quotes nobody doubled do no harm: `"mô hình "5 không" của Hội",…`.
///
/// - Source: RFC 4180
struct DelimitedRow {
  private enum State { case fieldStart, plain, quoted, quoteSeen }

  let separator: UInt8
  /// Whether quotation marks are letters like others.
  var quotesAreLetters = false
  /// Where the fields end, as offsets from the row's start; the last is the row's end.
  private(set) var fieldEnds: [Int] = []
  /// Whether a quotation mark was opened and not closed: a field over several lines holds another
  /// mark that opens one.
  private(set) var isBroken = false
  private var state = State.fieldStart
  private var offset = 0
  /// Whether the open field goes over the end of a line.
  private var hasLineFeed = false
  /// Whether the last quotation mark within a field stands where a field would begin.
  private var looksLikeOpening = false
  private var previous: UInt8 = 0

  init(separator: UInt8) {
    self.separator = separator
  }

  /// Goes on over bytes.
  ///
  /// - Returns: the index of the line feed that ends the row, or nil when it goes on; the index of the
  ///   byte that shows it when the row is broken.
  mutating func end(in bytes: [UInt8], from start: Int) -> Int? {
    let bytes = bytes.span
    for index in start..<bytes.count {
      let byte = bytes[index]
      if state != .quoted {
        if byte == 0x0A {
          fieldEnds.append(offset)
          return index
        }
        if byte == separator {
          fieldEnds.append(offset)
          state = .fieldStart
          offset += 1
          continue
        }
      }
      step(byte)
      if isBroken { return index }
      offset += 1
    }
    return nil
  }

  @inline(__always)
  private mutating func step(_ byte: UInt8) {
    let isQuote = byte == UInt8(ascii: "\"")
    switch state {
    case .fieldStart:
      state = isQuote && !quotesAreLetters ? .quoted : .plain
      hasLineFeed = false
    case .plain: break
    case .quoted:
      if isQuote { state = .quoteSeen }
      looksLikeOpening = hasLineFeed && (previous == separator || previous == 0x0A)
      hasLineFeed = hasLineFeed || byte == 0x0A
    case .quoteSeen:
      if byte != 0x0D { state = .quoted }
      isBroken = looksLikeOpening && byte != 0x0D && !isQuote
    }
    previous = byte
  }

  /// Ends the row at the end of the file.
  ///
  /// - Returns: false when a field is still open.
  mutating func finish() -> Bool {
    fieldEnds.append(offset)
    return state != .quoted
  }

  /// The fields of a finished row, without their quotes.
  ///
  /// - Parameter row: the row's bytes.
  func fields(of row: [UInt8]) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var start = 0
    for end in fieldEnds {
      fields.append(unquoted(row[min(start, row.count)..<min(end, row.count)]))
      start = end + 1
    }
    return fields
  }

  private func unquoted(_ field: ArraySlice<UInt8>) -> [UInt8] {
    let field = field.last == 0x0D ? field.dropLast() : field
    let quote = UInt8(ascii: "\"")
    guard !quotesAreLetters, field.first == quote else { return Array(field) }
    let inner = field.dropFirst()
    let content = inner.last == quote ? inner.dropLast() : inner
    guard content.contains(quote) else { return Array(content) }
    var output: [UInt8] = []
    var isDouble = false
    for byte in content {
      isDouble = byte == quote && !isDouble
      if byte != quote || isDouble { output.append(byte) }
    }
    return output
  }
}
