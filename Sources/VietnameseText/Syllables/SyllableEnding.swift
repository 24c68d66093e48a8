/// How a listed spelling ends: the length of its rhyme, where the tone goes and which it can be.
///
/// Bits 0–2 are the length of the rhyme, 3–4 and 5–6 the tone's distance from the last letter in
/// the traditional and the new style; bit 7 says that the rhyme ends in c, ch, p or t.
struct SyllableEnding: Hashable, Sendable {
  let bits: UInt8

  /// Not the end of a syllable.
  static let none = SyllableEnding(bits: 0)

  init(bits: UInt8) { self.bits = bits }

  /// How a rhyme ends.
  init(rhyme: [LetterCode], isStop: Bool) {
    let nucleus = Nucleus(rhyme)
    let traditional = UInt8(rhyme.count - 1 - nucleus.tonePlace(.traditional))
    let new = UInt8(rhyme.count - 1 - nucleus.tonePlace(.new))
    bits = UInt8(rhyme.count) | traditional << 3 | new << 5 | (isStop ? 0x80 : 0)
  }

  /// Whether a syllable can end here.
  @inline(__always) var isListed: Bool { bits != 0 }
  /// How many letters the rhyme has.
  @inline(__always) var rhymeLength: Int { Int(bits & 7) }

  /// How far from the last letter the tone stands.
  @inline(__always)
  func toneOffset(_ style: TonePlacement.Style) -> Int {
    Int(style == .traditional ? bits >> 3 & 3 : bits >> 5 & 3)
  }

  /// Whether a syllable that ends so is listed with a tone.
  @inline(__always)
  func allows(_ tone: Tone) -> Bool { bits != 0 && (bits < 0x80 || tone.goesWithStop) }
}

/// The vowels at the start of a rhyme.
private struct Nucleus {
  private let letters: [LetterCode]
  private let isOpen: Bool

  init(_ rhyme: [LetterCode]) {
    letters = Array(rhyme.prefix { $0.isVowel })
    isOpen = letters.count == rhyme.count
  }

  /// Which letter of the rhyme has the tone.
  ///
  /// - Source: “Quy tắc đặt dấu thanh của chữ Quốc ngữ”.
  func tonePlace(_ style: TonePlacement.Style) -> Int {
    if let marked = letters.lastIndex(where: { $0.hasVowelMark }) { return marked }
    if !isOpen || letters.count == 1 { return letters.count - 1 }
    if letters.count == 3 { return 1 }
    return style == .new && isGlideAndVowel ? 1 : 0
  }

  /// Whether the first vowel of two is a glide: oa, oe, uy.
  private var isGlideAndVowel: Bool {
    let pair = letters.map { LetterTable.standard.scalar(of: $0) }
    return pair == [0x6F, 0x61] || pair == [0x6F, 0x65] || pair == [0x75, 0x79]
  }
}
