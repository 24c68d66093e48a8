import VietnameseText

/// Finds where the tokens of a text end: words, numbers and marks apart, whatever stands between.
///
/// `6ha` is `6` and `ha`; `R’lấp` and `m2` are words; `1.250` is a number, and so is `3.6.2013`.
enum FactScanner {
  /// What starts at a position before the end, nil for a blank, and where it ends.
  static func next(
    in text: Span<UInt8>, from start: Int, to end: Int
  ) -> (kind: FactToken.Kind?, end: Int) {
    let byte = text[start]
    if byte <= 0x20 || byte == 0x7F { return (nil, start + 1) }
    if byte.isDigit { return (.number, numberEnd(text, from: start, to: end)) }
    if byte == 0xC3 || !byte.isWithinWord {
      if let blank = FactMarks.blankLength(text, at: start, end: end) {
        return (nil, start + blank)
      }
      if let mark = FactMarks.length(text, at: start, end: end) { return (.mark, start + mark) }
    }
    return (.word, wordEnd(text, from: start, to: end))
  }

  /// Whether a letter of upper case starts at a position.
  @inline(__always)
  static func isCapital(_ text: Span<UInt8>, at position: Int) -> Bool {
    let byte = text[position]
    return byte < 0x80
      ? byte &- 0x41 < 26 : LetterCase.isUppercase(text, at: position)
  }

  private static func numberEnd(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      let joins =
        (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
        && position + 1 < end && text[position + 1].isDigit
      guard byte.isDigit || joins else { break }
      position += 1
    }
    return position
  }

  private static func wordEnd(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while true {
      position = endOfLetters(text, from: position, to: end)
      guard position < end else { break }
      let byte = text[position]
      if byte <= 0x20 { break }
      if byte.isDigit {
        return isExponent(text, from: start, at: position, end: end) ? position + 1 : position
      }
      // Of what starts with C3, `à` to `ý`, one is the sign ×.
      if byte == 0x97 {
        if position > start, text[position - 1] == 0xC3 { return position - 1 }
        position += 1
        continue
      }
      guard goesOn(text, at: position, end: end) else { break }
      position += FactMarks.scalarLength(byte, at: position, end: end)
    }
    return position
  }

  /// The first byte from a position on that may be more than a part of a letter.
  @inline(__always)
  private static func endOfLetters(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position + 8 <= text.count {
      let count = text.word(at: position).letterBytes
      position += count
      if count < 8 || position >= end { return min(position, end) }
    }
    while position < end, text[position] != 0x97, text[position].isWithinWord { position += 1 }
    return position
  }

  /// Whether a character that may be a mark or a blank belongs to the word before it.
  private static func goesOn(_ text: Span<UInt8>, at position: Int, end: Int) -> Bool {
    guard text[position] > 0x20, text[position] != 0x7F else { return false }
    if FactMarks.apostropheLength(text, at: position, end: end) != nil {
      return isInnerApostrophe(text, at: position, end: end)
    }
    return FactMarks.length(text, at: position, end: end) == nil
      && FactMarks.blankLength(text, at: position, end: end) == nil
  }

  /// The 2 of `m2` and `km2`, the 3 of `m3`.
  private static func isExponent(
    _ text: Span<UInt8>, from start: Int, at position: Int, end: Int
  ) -> Bool {
    guard text[position] == UInt8(ascii: "2") || text[position] == UInt8(ascii: "3"),
      position - start <= 2, position > start, text[position - 1] == UInt8(ascii: "m"),
      position - start == 1 || text[start] == UInt8(ascii: "k") || text[start] == UInt8(ascii: "c")
    else { return false }
    return position + 1 >= end || !text[position + 1].isDigit
  }

  /// An apostrophe between two letters belongs to the word: `R'lấp`, `M’Đrăk`.
  private static func isInnerApostrophe(_ text: Span<UInt8>, at position: Int, end: Int) -> Bool {
    guard let length = FactMarks.apostropheLength(text, at: position, end: end),
      position + length < end
    else { return false }
    let next = text[position + length]
    return (next >= 0x80 || next.isLetter)
      && FactMarks.length(text, at: position + length, end: end) == nil
  }
}

extension UInt8 {
  /// An ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// An ASCII letter.
  var isLetter: Bool { self &- 0x61 < 26 || self &- 0x41 < 26 }

  /// A byte that is part of a letter wherever it stands within a word: no lead of a mark or a blank.
  @inline(__always)
  fileprivate var isWithinWord: Bool {
    let letters: UInt64 = 0x07FF_FFFE_07FF_FFFE
    // C2, E2, E3 and EF may lead something else; C3 does before 97.
    let leads: UInt64 = ~(1 << 0x02 | 1 << 0x22 | 1 << 0x23 | 1 << 0x2F)
    let upper: UInt64 = self < 0xC0 ? .max : leads
    let lower: UInt64 = self < 0x40 ? 0 : letters
    return (self < 0x80 ? lower : upper) >> UInt64(self & 0x3F) & 1 != 0
  }
}
