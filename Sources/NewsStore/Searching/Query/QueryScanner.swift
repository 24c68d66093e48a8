/// Cuts a query into its parts, byte by byte.
struct QueryScanner {
  /// A part of a query.
  enum Part {
    /// `OR`.
    case or
    /// Words, as they stand between blanks or in quotes.
    case words(Stretch, isExcluded: Bool)
    /// A field that has a name of ours, its value, and both together as words.
    case field(QueryField, Stretch, whole: Stretch, isExcluded: Bool)
  }

  /// A stretch of the query.
  struct Stretch {
    var range: Range<Int>
    /// Whether quotes stand around it, so that its end was typed.
    var isClosed = false
  }

  let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next part; nil at the end.
  ///
  /// - Complexity: linear in the bytes passed.
  mutating func next() -> Part? {
    skipBlanks()
    guard index < bytes.count else { return nil }
    if takeOr() { return .or }
    let isExcluded = takeMinus()
    if let stretch = takeQuoted() { return .words(stretch, isExcluded: isExcluded) }
    return takeChunk(isExcluded: isExcluded)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, let length = blank(at: index) { index += length }
  }

  private mutating func takeOr() -> Bool {
    guard bytes[index...].starts(with: [UInt8(ascii: "O"), UInt8(ascii: "R")]),
      isEndOfChunk(index + 2)
    else { return false }
    index += 2
    return true
  }

  /// Hyphens at the beginning of a part. Between blanks they are a dash, and mean nothing.
  private mutating func takeMinus() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    return index > start && !isEndOfChunk(index)
  }

  private mutating func takeQuoted() -> Stretch? {
    guard let opening = quote(at: index) else { return nil }
    let start = index + opening
    var end = start
    while end < bytes.count {
      if let closing = quote(at: end) {
        index = end + closing
        return Stretch(range: start..<end, isClosed: true)
      }
      end += 1
    }
    index = end
    return Stretch(range: start..<end)
  }

  /// What stands up to the next blank or quote: words, or a field.
  private mutating func takeChunk(isExcluded: Bool) -> Part {
    let start = index
    var mayBeField = true
    while index < bytes.count, quote(at: index) == nil, blank(at: index) == nil {
      let isColon = bytes[index] == UInt8(ascii: ":")
      index += 1
      guard isColon, mayBeField else { continue }
      mayBeField = false
      guard let field = QueryField(typed: bytes[start..<index - 1]) else { continue }
      guard let value = takeValue() else { continue }
      let whole = Stretch(range: start..<index, isClosed: value.isClosed)
      return .field(field, value, whole: whole, isExcluded: isExcluded)
    }
    return .words(Stretch(range: start..<index), isExcluded: isExcluded)
  }

  /// The value behind a colon. There is none where a blank follows and then more, as in the headline
  /// “Cảnh báo: lừa đảo”; at the end of the query it is still to be typed.
  private mutating func takeValue() -> Stretch? {
    if let quoted = takeQuoted() { return quoted }
    let start = index
    while index < bytes.count, quote(at: index) == nil, blank(at: index) == nil { index += 1 }
    guard index == start else { return Stretch(range: start..<index) }
    var rest = self
    rest.skipBlanks()
    return rest.index == bytes.count ? Stretch(range: start..<start) : nil
  }

  private func isEndOfChunk(_ index: Int) -> Bool {
    index >= bytes.count || blank(at: index) != nil
  }

  /// The length of a blank; nil at anything else.
  private func blank(at index: Int) -> Int? {
    switch bytes[index] {
    case 0...0x20: 1
    // U+00A0 and U+3000.
    case 0xC2 where bytes[index...].starts(with: [0xC2, 0xA0]): 2
    case 0xE3 where bytes[index...].starts(with: [0xE3, 0x80, 0x80]): 3
    default: nil
    }
  }

  /// The length of a quote: `"`, `«`, `»`, and those from U+201C to U+201F; nil at anything else.
  private func quote(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""): return 1
    case 0xC2:
      let last = index + 1 < bytes.count ? bytes[index + 1] : 0
      return last == 0xAB || last == 0xBB ? 2 : nil
    case 0xE2:
      let isQuote =
        index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFC == 0x9C
      return isQuote ? 3 : nil
    default: return nil
    }
  }
}
