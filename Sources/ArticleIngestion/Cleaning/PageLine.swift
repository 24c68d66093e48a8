/// One non-empty line of a page.
struct PageLine: Hashable, Sendable {
  /// 1-based number among all physical lines.
  var number: Int
  /// The line in NFC, trimmed, each run of blanks closed up to one space.
  var utf8: [UInt8]
}
