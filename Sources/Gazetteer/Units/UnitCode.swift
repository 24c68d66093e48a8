/// A unit's identity packed into a word: `pre2025:15928~20191130` → era, digits, code and date.
struct UnitCode: Hashable {
  private(set) var bits: UInt64

  /// Reads an identity, or nil when the text is none.
  init?(_ text: String) {
    self.init(Array(text.utf8).span)
  }

  /// Reads an identity, or nil when the bytes are none.
  init?(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return nil }
    let era: UInt64 = bytes[0] == UInt8(ascii: "p") ? 1 : 0
    var code: UInt64 = 0
    var digits: UInt64 = 0
    var date: UInt64 = 0
    var part = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      if part == 0 {
        if byte == UInt8(ascii: ":") { part = 1 }
      } else if digit < 10, part == 1 {
        code = code * 10 + UInt64(digit)
        digits += 1
        guard digits <= 6 else { return nil }
      } else if digit < 10 {
        date = date * 10 + UInt64(digit)
        guard date < 1 << 28 else { return nil }
      } else if part == 1, byte == UInt8(ascii: "~") {
        part = 2
      } else {
        return nil
      }
    }
    guard part > 0, (1...6).contains(digits), date < 1 << 28 else { return nil }
    bits = era << 60 | digits << 56 | code << 32 | date
  }

  /// Whether it is one of the three tiers up to 30 June 2025.
  var isBefore2025: Bool { bits >> 60 == 1 }

  /// The same code under its last name.
  var withoutDate: UnitCode {
    var copy = self
    copy.bits &= ~0xFFFF_FFFF
    return copy
  }
}
