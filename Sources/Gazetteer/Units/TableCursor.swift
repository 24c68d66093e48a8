import VietnameseText

/// Walks through a table of tab-separated values, each byte once, without setting down the fields.
///
/// All calls must have the bytes of the same table.
struct TableCursor {
  /// The byte to read next.
  private(set) var index = 0
  /// How many fields of the line have been passed together with the tab behind them.
  private(set) var tabCount = 0

  /// Goes to the next line that is not empty and no comment; false at the end of the table.
  mutating func beginRow(in bytes: Span<UInt8>) -> Bool {
    tabCount = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        index += 1
      } else if bytes[index] == UInt8(ascii: "#") {
        endRow(in: bytes)
      } else {
        return true
      }
    }
    return false
  }

  /// Passes over what is left of the line.
  @inline(__always)
  mutating func endRow(in bytes: Span<UInt8>) {
    while index + 8 <= bytes.count {
      let ends = bytes.word(at: index).bytes(equalTo: TableCursor.lineFeed)
      if ends != 0 {
        index += ends.bytesBeforeFirst + 1
        return
      }
      index += 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    index += 1
  }

  /// The bytes of the next field; empty when the line has no more.
  @inline(__always)
  mutating func field(in bytes: Span<UInt8>) -> Range<Int> {
    let start = index
    index = TableCursor.endOfField(from: index, in: bytes)
    let end = index
    passTab(in: bytes)
    return start..<end
  }

  /// Passes over some fields.
  mutating func skip(_ count: Int, in bytes: Span<UInt8>) {
    for _ in 0..<count { _ = field(in: bytes) }
  }

  /// The identity that is the next field; nil when it is none.
  mutating func code(in bytes: Span<UInt8>) -> UnitCode? {
    let code = UnitCode(bytes, from: &index)
    _ = field(in: bytes)
    return code
  }

  /// The day that is the next field, as 2025-07-01; nil when it is none.
  mutating func day(in bytes: Span<UInt8>) -> Day? {
    var number: Int32 = 0
    while index < bytes.count, number < 100_000_000 {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        number = number &* 10 &+ Int32(digit)
      } else if bytes[index] != UInt8(ascii: "-") {
        break
      }
      index += 1
    }
    let isWhole = field(in: bytes).isEmpty
    return isWhole && number > 0 ? Day(number: number) : nil
  }

  /// Whether a byte is the tab or line feed behind a field; their numbers follow each other.
  @inline(__always)
  static func endsField(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "\t") < 2
  }

  /// The tab or line feed from a byte on, or the end of the table.
  @inline(__always)
  private static func endOfField(from start: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = bytes.word(at: index)
      let ends = word.bytes(equalTo: tab) | word.bytes(equalTo: lineFeed)
      if ends != 0 { return index + ends.bytesBeforeFirst }
      index += 8
    }
    while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    return index
  }

  private static var tab: UInt64 { 0x09 }
  private static var lineFeed: UInt64 { 0x0A }

  @inline(__always)
  private mutating func passTab(in bytes: Span<UInt8>) {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\t") else { return }
    index += 1
    tabCount += 1
  }
}
