/// Steps through the words of search keys, and passes most of those that it met before.
///
/// A key is stretches of letters, digits and characters beyond ASCII, with signs of ASCII between them.
/// Nearly all are a word of at most eight bytes: one number, which a small table remembers. More than
/// half of an article is passed like that, at some nanoseconds a word.
package struct NewWordCursor {
  private var words = WordCursor()
  /// Whether a stretch begins where the next word is looked for.
  private var isAtStart = true
  /// The stretch that was met last of those with a hash.
  private var met = [UInt64](repeating: 0, count: 1 << hashBits)

  private static let hashBits: UInt64 = 10

  /// At the beginning of a key, with no word met.
  package init() {}

  /// The next word as a byte range of the key, each at least once; nil at the end, after which another
  /// key may be begun. Until then the key must be the same at every step.
  ///
  /// - Complexity: linear in the bytes passed, without allocation.
  package mutating func next(in key: Span<UInt8>) -> Range<Int>? {
    passMet(in: key)
    isAtStart = false
    let range = words.next(in: key)
    if range == nil { (words, isAtStart) = (WordCursor(), true) }
    return range
  }

  /// Passes signs and stretches that were met; remembers the stretch before which it stops.
  private mutating func passMet(in key: Span<UInt8>) {
    while words.index + 8 < key.count {
      let bytes = key.word(at: words.index)
      let length = bytes.stretchLength
      if length == 0 {
        words.index += 1
        isAtStart = true
        continue
      }
      guard isAtStart, length < 8 || key[words.index + 8].isPlainSign else { return }
      let stretch = bytes & (UInt64.max &>> UInt64(64 &- 8 &* length))
      let slot = Int(
        truncatingIfNeeded: (stretch &* 0x9E37_79B9_7F4A_7C15) &>> (64 - NewWordCursor.hashBits))
      guard met[slot] == stretch else {
        met[slot] = stretch
        return
      }
      words.index += length + 1
    }
  }
}

extension UInt64 {
  /// How many of eight bytes, from the lowest on, are letters and digits of ASCII or beyond it.
  @inline(__always)
  fileprivate var stretchLength: Int {
    ((plainLetters | self) & UInt64.highBits ^ UInt64.highBits).bytesBeforeFirst
  }
}

extension UInt8 {
  /// Whether it is ASCII, and no letter or digit.
  @inline(__always)
  fileprivate var isPlainSign: Bool { self < 0x80 && !isASCIILetter && !isDigit }
}
