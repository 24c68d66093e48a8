extension LetterTable {
  /// The letter that starts at a byte together with the combining marks after it, in any order, and
  /// how many bytes it takes; none where they are no Vietnamese letter.
  ///
  /// Gives what ``Composition`` makes of the bytes, without writing them.
  @inline(__always)
  func markedLetter(in utf8: Span<UInt8>, at index: Int) -> (code: LetterCode, length: Int) {
    let (base, length) = letter(in: utf8, at: index)
    let hasMark = index + length < utf8.count && utf8[index + length] & 0xFE == 0xCC
    return hasMark ? markedLetter(base, length, in: utf8, at: index) : (base, length)
  }

  private func markedLetter(
    _ base: LetterCode, _ baseLength: Int, in utf8: Span<UInt8>, at index: Int
  ) -> (code: LetterCode, length: Int) {
    var code = base
    var end = index + baseLength
    while end + 1 < utf8.count, utf8[end] & 0xFE == 0xCC, utf8[end + 1] & 0xC0 == 0x80 {
      let mark = UInt32(utf8[end] & 0x1F) << 6 | UInt32(utf8[end + 1] & 0x3F)
      guard let marked = code.adding(mark) else { return (.none, 1) }
      code = marked
      end += 2
    }
    return (self.code(of: scalar(of: code)), end - index)
  }
}

extension LetterCode {
  /// The letter with a combining mark, its flags aside; nil if it cannot have the mark.
  fileprivate func adding(_ mark: UInt32) -> LetterCode? {
    guard isVowel else { return nil }
    if let tone = LetterCode.tone(of: mark) { return hasTone ? nil : with(tone) }
    guard !hasVowelMark, let step = step(to: mark) else { return nil }
    return LetterCode(bits: bits + step | LetterCode.markBit)
  }

  /// How far the vowel with a mark of its own is in the alphabet: ă and ô come next, â and ơ then.
  private func step(to mark: UInt32) -> UInt16? {
    switch (number, mark) {
    case (LetterCode.a, VietnameseMarks.breve): 1
    case (LetterCode.a, VietnameseMarks.circumflex): 2
    case (LetterCode.e, VietnameseMarks.circumflex): 1
    case (LetterCode.o, VietnameseMarks.circumflex): 1
    case (LetterCode.o, VietnameseMarks.horn): 2
    case (LetterCode.u, VietnameseMarks.horn): 1
    default: nil
    }
  }

  /// The tone of a mark; U+0340 and U+0341 are old forms of the grave and the acute.
  private static func tone(of mark: UInt32) -> Tone? {
    switch mark {
    case VietnameseMarks.grave, 0x340: .huyen
    case VietnameseMarks.hookAbove: .hoi
    case VietnameseMarks.tilde: .nga
    case VietnameseMarks.acute, 0x341: .sac
    case VietnameseMarks.dotBelow: .nang
    default: nil
    }
  }
}
