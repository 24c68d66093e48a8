/// Tells blocks of text in which every tone mark stands in its place.
///
/// It looks at many bytes at once, each with the two before and the four after it. What it lets
/// pass is right; what it stops is looked at letter by letter. Only these tones can be wrong, and
/// all but the last kind stand on a vowel without a mark of its own:
/// - before a vowel that does not end the word (hòan, xòai), or that itself has a mark (tíêng);
/// - before a vowel after q, and ì before one after g (qùa, gìa);
/// - at the end of a word after a vowel that is not part of qu or gi (hoà, đaị);
/// - that of ư before ơ (ngừơi).
struct ToneFilter: Sendable {
  /// How many bytes are looked at in one go.
  static let blockSize = 2 * ByteVector.scalarCount
  private static let lookBehind = 2
  private static let lookAhead = 4

  /// Whether an open oa, oe, uy may not have its tone on the first letter.
  private let isNewStyle: ByteMask

  init(style: TonePlacement.Style) {
    isNewStyle = ByteMask(repeating: style == .new)
  }

  /// Whether all tones on letters that begin in a block are in their places. Blocks at the very
  /// start and end of the text are not told.
  @inline(__always)
  func isClean(_ utf8: Span<UInt8>, from start: Int) -> Bool {
    let end = start + ToneFilter.blockSize + ToneFilter.lookAhead
    guard start >= ToneFilter.lookBehind, end <= utf8.count else { return false }
    let doubts =
      doubts(Window(utf8, start)) .| doubts(Window(utf8, start + ByteVector.scalarCount))
    return !doubts.isAnywhere
  }

  /// Where letters begin whose tone may be in the wrong place.
  @inline(__always)
  private func doubts(_ text: Window) -> ByteMask {
    let isWideLead = text.first.equals(0xE1)
    let isNarrow = narrowTone(text)
    let isWide = isWideLead .& wideTone(text)
    let next = text.fourth.replacing(with: text.third, where: isNarrow)
    let afterNext = text.fifth.replacing(with: text.fourth, where: isNarrow)
    let isStray =
      strayBefore(next, afterNext, text, isI(text, isNarrow)) .| strayAtEnd(text, next)
    let isHornedU =
      text.second.equals(0xBB) .& text.third.isOne(of: 0xA8...0xB1) .& text.fourth.equals(0xC6)
    return (isNarrow .| isWide) .& isStray .| isWideLead .& isHornedU
  }

  /// A tone of two bytes: all letters with C3 but those with a circumflex, and ĩ and ũ.
  @inline(__always)
  private func narrowTone(_ text: Window) -> ByteMask {
    let low = text.second.only(0x1F)
    let isHat = low.equals(0x02) .| low.equals(0x0A) .| low.equals(0x14)
    let isTilde = text.first.only(0xFE).equals(0xC4) .& text.second.with(1).equals(0xA9)
    return text.first.equals(0xC3) .& .!isHat .| isTilde
  }

  /// The second and third byte of ạ ả, ẹ ẻ ẽ; ỉ ị ọ ỏ, ụ ủ, ỳ ỵ ỷ ỹ.
  @inline(__always)
  private func wideTone(_ text: Window) -> ByteMask {
    let third = text.third
    let isAOrE = third.isOne(of: 0xA0...0xA3) .| third.isOne(of: 0xB8...0xBD)
    let isOther =
      third.isOne(of: 0x88...0x8F) .| third.isOne(of: 0xA4...0xA7) .| third.isOne(of: 0xB2...0xB9)
    return text.second.equals(0xBA) .& isAOrE .| text.second.equals(0xBB) .& isOther
  }

  /// ì í ĩ ỉ ị, if the letter is a vowel with a tone.
  @inline(__always)
  private func isI(_ text: Window, _ isNarrow: ByteMask) -> ByteMask {
    let isNarrowI = text.first.equals(0xC4) .| text.second.only(0x1E).equals(0x0C)
    let isWideI = text.second.equals(0xBB) .& text.third.isOne(of: 0x88...0x8B)
    return isNarrow .& isNarrowI .| .!isNarrow .& isWideI
  }

  /// A tone before a vowel that should have it, or may in the new style.
  @inline(__always)
  private func strayBefore(
    _ next: ByteVector, _ afterNext: ByteVector, _ text: Window, _ isI: ByteMask
  ) -> ByteMask {
    let goesOn = letter(afterNext) .| afterNext.isAtLeast(0xC3)
    let onset = text.before.with(0x20)
    let isOnset = onset.equals(0x71) .| onset.equals(0x67) .& isI
    let lower = next.with(0x20)
    let isGlided = lower.only(0xFB).equals(0x61) .| lower.equals(0x79)
    return vowel(next) .& (goesOn .| isOnset .| isNewStyle .& isGlided) .| markedLetter(next)
  }

  /// A tone at the end of a word, on the second of two vowels.
  @inline(__always)
  private func strayAtEnd(_ text: Window, _ next: ByteVector) -> ByteMask {
    let last = text.before.with(0x20)
    let first = text.earlier.with(0x20)
    let isOnset = last.equals(0x75) .& first.equals(0x71) .| last.equals(0x69) .& first.equals(0x67)
    let isBarredD = text.earlier.equals(0xC4) .& text.before.with(1).equals(0x91)
    let isVowel = vowel(text.before) .& .!isOnset .| text.before.isAtLeast(0x80) .& .!isBarredD
    return .!(letter(next) .| markedLetter(next)) .& isVowel
  }

  /// A lead of letters beyond ASCII; E2 begins dashes and quotation marks.
  @inline(__always)
  private func markedLetter(_ byte: ByteVector) -> ByteMask {
    byte.isAtLeast(0xC3) .& .!byte.equals(0xE2)
  }

  @inline(__always)
  private func letter(_ byte: ByteVector) -> ByteMask { byte.with(0x20).isOne(of: 0x61...0x7A) }

  @inline(__always)
  private func vowel(_ byte: ByteVector) -> ByteMask {
    let lower = byte.with(0x20)
    return lower.only(0xFB).equals(0x61) .| lower.equals(0x69) .| lower.equals(0x6F)
      .| lower.equals(0x75) .| lower.equals(0x79)
  }

  /// The bytes of a block, and those that stand around each of them.
  private struct Window {
    let earlier, before, first, second, third, fourth, fifth: ByteVector

    @inline(__always)
    init(_ utf8: Span<UInt8>, _ start: Int) {
      earlier = ByteVector(utf8, at: start - 2)
      before = ByteVector(utf8, at: start - 1)
      first = ByteVector(utf8, at: start)
      second = ByteVector(utf8, at: start + 1)
      third = ByteVector(utf8, at: start + 2)
      fourth = ByteVector(utf8, at: start + 3)
      fifth = ByteVector(utf8, at: start + 4)
    }
  }
}
