/// What is known of a word after one walk over its letters: they are read without tone and case,
/// and fed to the table of syllables.
struct LetterRun: Sendable {
  /// The letters of the longest syllable.
  static let longest = 7

  /// Six bits a letter, the last letter lowest.
  private(set) var letters: UInt64 = 0
  /// How many letters: 1 to 7, as in “nghiêng”.
  private(set) var count = 0
  /// The one tone of the word.
  private(set) var tone = Tone.ngang
  /// Which letter carries it; -1 for ngang.
  private(set) var tonePosition = -1
  /// How the letters end as a syllable; not listed for all other words.
  private(set) var ending = SyllableEnding.none

  /// Where the letters end in the text.
  private(set) var end: Int

  /// Reads the letters from a byte up to another one, or to the first that is no letter; nil where
  /// they are no syllable's, or more than one has a tone.
  ///
  /// - Parameter isComposed: whether letters are one scalar each; if not, marks may follow them.
  /// - Complexity: O(1): it gives up after seven letters, and allocates nothing.
  @inline(__always)
  init?(
    _ utf8: Span<UInt8>, from start: Int, to limit: Int, table: SyllableTable,
    isComposed: Bool = true
  ) {
    var state = SyllableTable.start
    end = start
    while end < limit {
      let (code, length) =
        isComposed
        ? table.letters.letter(in: utf8, at: end) : table.letters.markedLetter(in: utf8, at: end)
      guard code.isLetter else { break }
      state = table.next(state, code)
      guard state != SyllableTable.dead, append(code) else { return nil }
      end += length
    }
    ending = table.ending(state)
    guard ending.allows(tone) else { return nil }
  }

  @inline(__always)
  private mutating func append(_ code: LetterCode) -> Bool {
    if code.hasTone {
      guard tonePosition < 0 else { return false }
      tone = code.tone
      tonePosition = count
    }
    letters = letters << 6 | UInt64(code.number)
    count += 1
    return true
  }

  /// The letter that the tone belongs on.
  @inline(__always)
  func tonePlace(_ style: TonePlacement.Style) -> Int { count - 1 - ending.toneOffset(style) }

  /// Whether there is no tone, or it stands in one of the two places that are in use.
  var isToneInPlace: Bool {
    tonePosition < 0 || tonePosition == tonePlace(.traditional) || tonePosition == tonePlace(.new)
      || isGia
  }

  /// “gịa”, of “giặt gịa”, is g and ịa: not the same syllable as “giạ”, which is gi and ạ.
  @inline(__always)
  var isGia: Bool { tone == .nang && tonePosition == 1 && letters == SyllableTable.gia }
}
