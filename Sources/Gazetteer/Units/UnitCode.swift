/// A unit's identity packed into a word: `pre2025:15928~20191130` → era, digits, code and date.
struct UnitCode: Hashable {
  private(set) var bits: UInt64

  /// Reads an identity, or nil when the bytes are none.
  init?(_ bytes: some Collection<UInt8>) {
    var era: UInt64 = 0
    var code: UInt64 = 0
    var digits: UInt64 = 0
    var date: UInt64 = 0
    var part = 0
    for (offset, byte) in bytes.enumerated() {
      switch (byte, part) {
      case (UInt8(ascii: ":"), 0), (UInt8(ascii: "~"), 1): part += 1
      case (_, 0): if offset == 0, byte == UInt8(ascii: "p") { era = 1 }
      case (48...57, 1):
        code = code * 10 + UInt64(byte - 48)
        digits += 1
      case (48...57, _): date = date * 10 + UInt64(byte - 48)
      default: return nil
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
