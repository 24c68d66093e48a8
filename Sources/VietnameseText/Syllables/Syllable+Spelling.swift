extension Syllable {
  /// How the letters of a spelling are capitalized.
  public enum Capitalization: CaseIterable, Sendable {
    /// huyện
    case none
    /// Huyện
    case first
    /// HUYỆN
    case all
  }

  /// The syllable as it is written, in NFC.
  public func spelling(
    style: TonePlacement.Style = .traditional, capitalization: Capitalization = .none
  ) -> String {
    let tonePlace = count - 1 - ending.toneOffset(style)
    return text(0..<count) { place, letter in
      let toned = place == tonePlace ? letter.with(tone) : letter
      let isCapital = capitalization == .all || capitalization == .first && place == 0
      return isCapital ? toned.capitalized : toned
    }
  }

  /// The letters before the vowels: one of 27, or empty. In `gì` it is g, in `giếng` gi, in `quý` qu.
  public var onset: String { text(0..<onsetLength) }

  /// All that is not onset, without tone: `uyên` of `huyện`, `êng` of `giếng`.
  public var rhyme: String { text(onsetLength..<count) }

  /// The vowel letters of the rhyme, with the glides before and after the nucleus: `uyê`.
  public var vowels: String { text(onsetLength..<codaStart) }

  /// The consonants after the vowels: c, ch, m, n, ng, nh, p, t, or empty.
  public var coda: String { text(codaStart..<count) }

  /// The search key: no tone, no marks, d for đ, ASCII alone.
  public var folded: String { Folding.fold(text(0..<count)) }

  private var onsetLength: Int { count - ending.rhymeLength }

  private var codaStart: Int {
    (onsetLength..<count).first { !letter(at: $0).isVowel } ?? count
  }

  /// The plain letter at a place.
  func letter(at place: Int) -> LetterCode {
    let number = UInt8(truncatingIfNeeded: letters >> UInt64(6 * (count - 1 - place))) & 0x3F
    return LetterTable.standard.letter(numbered: number)
  }

  private func text(
    _ range: Range<Int>, changing change: (Int, LetterCode) -> LetterCode = { $1 }
  ) -> String {
    var utf8: [UInt8] = []
    for place in range {
      utf8.append(scalar: LetterTable.standard.scalar(of: change(place, letter(at: place))))
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}

extension Syllable: CustomStringConvertible {
  /// The traditional spelling in lower case.
  public var description: String { spelling() }
}
