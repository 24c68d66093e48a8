import VietnameseText

/// Counts the stretches between blanks that hold a letter or digit, eight bytes at a time.
struct StretchCount {
  private var ended = 0
  /// One if the stretch that goes on behind the last byte holds a letter or digit, else zero.
  private var open: UInt64 = 0

  /// How many there are so far.
  var count: Int { ended + Int(open) }

  /// The stretches of a line, as far as a limit.
  ///
  /// - Complexity: linear.
  static func count(in text: Span<UInt8>, limit: Int) -> Int {
    var stretches = StretchCount()
    var index = 0
    while index < text.count, stretches.count < limit {
      stretches.add(index + 8 <= text.count ? text.word(at: index) : last(of: text, from: index))
      index += 8
    }
    return min(stretches.count, limit)
  }

  /// Takes the next eight bytes, the first lowest.
  @inline(__always)
  private mutating func add(_ bytes: UInt64) {
    let others = ~((bytes.blanks &>> 7) &* 0xFF)
    // Added to the bits of a whole stretch, a bit of it carries over into the blank behind it.
    let (sum, isOpen) = others.addingReportingOverflow((bytes.startsOfLetters &>> 7) &+ open)
    ended += (sum & ~others).nonzeroBitCount
    open = isOpen ? 1 : 0
  }

  /// The last bytes, filled up with blanks.
  private static func last(of text: Span<UInt8>, from start: Int) -> UInt64 {
    var bytes = UInt64.each(0x20)
    for index in (start..<text.count).reversed() { bytes = bytes << 8 | UInt64(text[index]) }
    return bytes
  }
}

extension UInt64 {
  /// Of eight bytes, those that are blanks.
  @inline(__always)
  fileprivate var blanks: UInt64 {
    (self & ~UInt64.highBits).bytes(from: 0x20, before: 0x21) & ~self
  }

  /// Of eight bytes, those that ``LineWord/isStartOfLetter(_:)`` is true of.
  @inline(__always)
  fileprivate var startsOfLetters: UInt64 {
    let low = self & ~UInt64.highBits
    let letters = (low | UInt64.each(0x20)).bytes(from: 0x61, before: 0x7B)
    let digits = low.bytes(from: 0x30, before: 0x3A)
    let leads = low.bytes(from: 0x43, before: 0x62)
    return (letters | digits) & ~self | leads & self
  }
}
