import VietnameseText

/// A word, or the beginning of words, as the index of words has it: at most fifteen bytes in one
/// number, so that a million of them are compared, hashed and sorted without a look at memory.
///
/// Longer words are known by their first fifteen bytes; who looks for one reads the articles then.
struct IndexedWord: Hashable, Comparable, Sendable {
  /// More bytes of a word are not indexed.
  static let byteLimit = 15
  /// What every article has.
  static let all = IndexedWord([][...])

  /// The bytes from the top down; the lowest byte is their number, its high bit set for a long word.
  private let packed: UInt128

  /// The word itself, or the first bytes of a long one that are whole letters.
  init(_ bytes: ArraySlice<UInt8>) {
    let length = IndexedWord.length(of: bytes)
    let isCut: UInt128 = length < bytes.count ? IndexedWord.cutBit : 0
    packed = IndexedWord.packed(bytes.span, 0..<length) | isCut
  }

  /// The word in a range of a text, as the one of the same bytes.
  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= IndexedWord.byteLimit else {
      self.init(ArraySlice(range.map { text[$0] }))
      return
    }
    self.init(packed: IndexedWord.packed(text, range))
  }

  /// The same word without marks, of a text with marks in lower case; nil for one that is cut.
  @inline(__always)
  init?(withoutMarks exact: Span<UInt8>, _ range: Range<Int>) {
    guard let key = ShortKey(withoutMarks: exact, range), key.count <= IndexedWord.byteLimit else {
      return nil
    }
    self.init(packed: IndexedWord.packed(key, count: key.count))
  }

  /// What all words with a beginning have in common, where it is short enough to be indexed.
  init?(beginning bytes: ArraySlice<UInt8>) {
    guard let longest = IndexedWord(bytes).longestBeginning, longest.count == bytes.count + 1 else {
      return nil
    }
    self = longest
  }

  static func < (left: IndexedWord, right: IndexedWord) -> Bool { left.packed < right.packed }

  /// The bytes as text; a star follows the beginning of words, a tilde what is left of a long one.
  var text: String {
    let tilde = packed & IndexedWord.cutBit == 0 ? "" : "~"
    return String(decoding: bytes, as: UTF8.self) + tilde
  }

  /// The bytes that are known.
  var bytes: [UInt8] { (0..<count).map(byte) }

  /// The upper and the lower half of what tells it from others.
  var halves: (UInt64, UInt64) {
    (UInt64(truncatingIfNeeded: packed >> 64), UInt64(truncatingIfNeeded: packed))
  }

  /// Whether a word is known by a part of it only.
  static func isCut(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count > byteLimit }

  /// The longest indexed beginning of the word: three letters of ASCII, else two. Nil of no letters.
  var longestBeginning: IndexedWord? {
    let isPlain = packed & IndexedWord.topBits == 0
    let length = isPlain ? min(3, count) : lengthOfTwoLetters
    return length == 0 ? nil : IndexedWord(packed: beginning(length))
  }

  /// Whether it is what words begin with.
  var isBeginning: Bool { count > 0 && byte(count - 1) == IndexedWord.sign }

  /// Of a beginning, the one with a letter less; nil of a single letter.
  var shorterBeginning: IndexedWord? {
    var length = count - 2
    while length > 0, byte(length) & 0xC0 == 0x80 { length -= 1 }
    return length <= 0 ? nil : IndexedWord(packed: beginning(length))
  }

  /// How many bytes the first two letters have, or the only one.
  private var lengthOfTwoLetters: Int {
    var length = 0
    for _ in 0..<2 where length < count {
      length += 1
      while length < count, byte(length) & 0xC0 == 0x80 { length += 1 }
    }
    return length
  }

  private init(packed: UInt128) { self.packed = packed }

  private var count: Int { Int(truncatingIfNeeded: packed & 0x7F) }

  private func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: packed &>> UInt128(120 - 8 * index))
  }

  /// The first bytes, the sign, and their number.
  private func beginning(_ length: Int) -> UInt128 {
    let others = UInt128.max &>> UInt128(8 * length)
    let sign = UInt128(IndexedWord.sign) &<< UInt128(120 - 8 * length)
    return packed & ~others | sign | UInt128(length + 1)
  }

  /// Set where one of the first three bytes is not of ASCII.
  private static let topBits: UInt128 = 0x808080 << 104
  private static let cutBit: UInt128 = 0x80
  /// In no word.
  private static let sign = UInt8(ascii: "*")

  private static func length(of word: ArraySlice<UInt8>) -> Int {
    guard word.count > byteLimit else { return word.count }
    var end = byteLimit
    while end > 0, word[word.startIndex + end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  @inline(__always)
  private static func packed(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt128 {
    packed(ShortKey(asWritten: text, range), count: range.count)
  }

  @inline(__always)
  private static func packed(_ key: ShortKey, count: Int) -> UInt128 {
    // A key has its first byte lowest.
    UInt128(key.low.byteSwapped) << 64 | UInt128(key.high.byteSwapped) | UInt128(count)
  }
}
