/// A unit's identity packed into a word: `pre2025:15928~20191130` → era, digits, code and date.
struct UnitCode: Hashable {
  private(set) var bits: UInt64

  /// Reads an identity, or nil when the text is none.
  init?(_ text: String) {
    self.init(Array(text.utf8).span)
  }

  /// Reads an identity, or nil when the bytes are none.
  init?(_ bytes: Span<UInt8>) {
    var index = 0
    self.init(bytes, from: &index)
  }

  /// Reads the identity that stands from `index` on as a field, up to where it breaks off.
  init?(_ bytes: Span<UInt8>, from index: inout Int) {
    guard index < bytes.count else { return nil }
    let era: UInt64 = bytes[index] == UInt8(ascii: "p") ? 1 : 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ":") {
      guard !TableCursor.endsField(bytes[index]) else { return nil }
      index += 1
    }
    index += 1
    let start = index
    let code = UnitCode.digits(bytes, from: &index)
    let count = UInt64(index - start)
    var date: UInt64 = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: "~") {
      index += 1
      date = UnitCode.digits(bytes, from: &index)
    }
    guard index >= bytes.count || TableCursor.endsField(bytes[index]), (1...6).contains(count),
      date < 1 << 28
    else { return nil }
    bits = era << 60 | count << 56 | code << 32 | date
  }

  /// The number that some digits make up, at most nine of them.
  private static func digits(_ bytes: Span<UInt8>, from index: inout Int) -> UInt64 {
    var number: UInt64 = 0
    while index < bytes.count, number < 100_000_000 {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      number = number * 10 + UInt64(digit)
      index += 1
    }
    return number
  }

  /// Whether it is one of the three tiers up to 30 June 2025.
  var isBefore2025: Bool { bits >> 60 == 1 }

  /// Whether it is a code under an earlier name.
  var isEarlier: Bool { bits & 0xFFFF_FFFF != 0 }

  /// The same code under its last name.
  var withoutDate: UnitCode {
    var copy = self
    copy.bits &= ~0xFFFF_FFFF
    return copy
  }
}
