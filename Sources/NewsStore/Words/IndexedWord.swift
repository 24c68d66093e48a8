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
    packed = IndexedWord.packed(bytes.prefix(length), sign: nil) | isCut
  }

  /// What all words with a beginning have in common, where it is short enough to be indexed.
  init?(beginning bytes: ArraySlice<UInt8>) {
    guard IndexedWord.beginningLengths(of: bytes).contains(bytes.count) else { return nil }
    packed = IndexedWord.packed(bytes, sign: IndexedWord.sign)
  }

  static func < (left: IndexedWord, right: IndexedWord) -> Bool { left.packed < right.packed }

  /// The bytes as text; a star follows the beginning of words, a tilde what is left of a long one.
  var text: String {
    let count = Int(truncatingIfNeeded: packed & 0x7F)
    let tilde = packed & IndexedWord.cutBit == 0 ? "" : "~"
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: packed >> UInt128(120 - 8 * $0)) }
    return String(decoding: bytes, as: UTF8.self) + tilde
  }

  /// Whether a word is known by a part of it only.
  static func isCut(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count > byteLimit }

  /// The indexed beginnings of a word: one and two letters, and three of ASCII.
  static func beginnings(of word: ArraySlice<UInt8>) -> [IndexedWord] {
    beginningLengths(of: word).compactMap { IndexedWord(beginning: word.prefix($0)) }
  }

  private static let cutBit: UInt128 = 0x80
  /// In no word.
  private static let sign = UInt8(ascii: "*")

  private static func beginningLengths(of word: ArraySlice<UInt8>) -> [Int] {
    let ends = word.indices.dropFirst().filter { word[$0] & 0xC0 != 0x80 } + [word.endIndex]
    let isASCII = word.prefix(3).allSatisfy { $0 < 0x80 }
    return word.isEmpty ? [] : ends.prefix(isASCII ? 3 : 2).map { $0 - word.startIndex }
  }

  private static func length(of word: ArraySlice<UInt8>) -> Int {
    guard word.count > byteLimit else { return word.count }
    var end = byteLimit
    while end > 0, word[word.startIndex + end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private static func packed(_ bytes: ArraySlice<UInt8>, sign: UInt8?) -> UInt128 {
    var packed: UInt128 = 0
    var shift: UInt128 = 120
    for byte in bytes {
      packed |= UInt128(byte) << shift
      shift -= 8
    }
    if let sign { packed |= UInt128(sign) << shift }
    return packed | UInt128(bytes.count + (sign == nil ? 0 : 1))
  }
}
