/// What a line says, as a number: its words without case. Numbers count, since titles of a series
/// differ in them alone.
///
/// The same in every run and on every machine, so that it can be kept.
public struct LineDigest: Hashable, Sendable {
  /// The number.
  public let value: UInt64

  /// A digest that was kept.
  public init(value: UInt64) {
    self.value = value
  }

  /// The digest of a line, or nil for a line without words and for a very long one.
  init?(_ line: PageLine) {
    guard !line.words.isEmpty else { return nil }
    var value: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in line.words {
      value = (value ^ word.hash) &* 0xFF51_AFD7_ED55_8CCD
      value ^= value >> 32
    }
    self.value = value
  }
}
