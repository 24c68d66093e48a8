/// Steps through a search key word by word: runs of letters and digits with their marks.
package struct WordCursor {
  /// Where the next word is looked for.
  var index = 0
  private let table = ScalarTable.standard

  /// At the beginning of a key.
  package init() {}

  /// The next word as a byte range of the key; nil at the end. The key must be the same at every
  /// step.
  ///
  /// - Complexity: linear in the bytes passed, without allocation.
  package mutating func next(in key: Span<UInt8>) -> Range<Int>? {
    while index < key.count, let length = lengthOfSign(in: key) { index += length }
    guard index < key.count else { return nil }
    let start = index
    passPlain(in: key)
    while index < key.count, let length = lengthInWord(in: key) {
      index += length
      if length > 1 { passPlain(in: key) }
    }
    return start..<index
  }

  /// Passes letters and digits of ASCII, eight at a time.
  @inline(__always)
  private mutating func passPlain(in key: Span<UInt8>) {
    while index + 8 <= key.count {
      let length = key.word(at: index).plainCount
      index += length
      if length < 8 { return }
    }
  }

  /// The length of a scalar that begins no word; nil at a letter or digit.
  @inline(__always)
  private func lengthOfSign(in key: Span<UInt8>) -> Int? {
    let byte = key[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit ? nil : 1 }
    let scalar = key.wideScalar(byte, at: index)
    let kind = table.scalarClass(scalar.value)
    return kind.isWord && kind != .mark ? nil : scalar.length
  }

  /// The length of a scalar that may be part of a word; nil at any other.
  @inline(__always)
  private func lengthInWord(in key: Span<UInt8>) -> Int? {
    let byte = key[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit ? 1 : nil }
    let scalar = key.wideScalar(byte, at: index)
    return table.scalarClass(scalar.value).isWord ? scalar.length : nil
  }
}

extension UInt64 {
  /// How many of eight bytes, from the lowest on, are letters and digits of ASCII.
  @inline(__always)
  fileprivate var plainCount: Int { (plainLetters & ~self ^ UInt64.highBits).bytesBeforeFirst }

  /// The bytes that are letters or digits of ASCII; for those beyond it anything.
  @inline(__always)
  var plainLetters: UInt64 {
    let bytes = self & ~UInt64.highBits
    let letters = (bytes | UInt64.each(0x20)).bytes(from: 0x61, before: 0x7B)
    return letters | bytes.bytes(from: 0x30, before: 0x3A)
  }
}
