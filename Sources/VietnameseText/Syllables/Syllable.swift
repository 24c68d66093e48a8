/// A Vietnamese syllable: an onset, a rhyme and a tone.
///
///     Syllable("Thuỷ")?.onset → "th", .rhyme → "uy", .tone → .hoi, .spelling() → "thủy"
///
/// Case and the place of the tone mark are matters of spelling, not of the syllable: `hoà`, `HÒA`
/// and `hòa` are equal. The syllable need not be in any dictionary; there are about 18,000.
///
/// - Source: hieuthi's list of all Vietnamese syllables.
public struct Syllable: Hashable, Sendable {
  /// Six bits a letter, the last letter lowest.
  let letters: UInt64
  /// How many letters: 1 to 7.
  let count: Int
  let ending: SyllableEnding
  /// The tone.
  public let tone: Tone

  init(letters: UInt64, count: Int, ending: SyllableEnding, tone: Tone) {
    self.letters = letters
    self.count = count
    self.ending = ending
    self.tone = tone
  }

  /// The syllable that a word spells, or nil if it spells none or its tone mark stands in neither
  /// of the two places in use.
  ///
  /// - Parameter word: in any case and any form of composition.
  public init?(_ word: String) { self.init(Array(word.utf8).span) }

  /// The same for a word in UTF-8.
  public init?(_ utf8: [UInt8]) { self.init(utf8.span) }

  /// The same for bytes that are read where they are.
  ///
  /// - Complexity: O(1), without allocation.
  public init?(_ utf8: Span<UInt8>) {
    guard let run = Syllable.run(utf8, in: 0..<utf8.count), run.isToneInPlace else { return nil }
    self.init(run)
  }

  /// The syllable of an onset, which may be empty, and a rhyme, both without tone: g and ia with
  /// nặng are `gịa`, gi and a are `giạ`.
  ///
  /// Nil if they do not go together. The parts are spelled as in the syllable: `giếng` is gi and êng.
  public init?(onset: String, rhyme: String, tone: Tone) {
    guard let first = LetterTable.standard.numbers(of: onset),
      let last = LetterTable.standard.numbers(of: rhyme),
      let syllable = Syllable(numbers: first + last, tone: tone)
    else { return nil }
    if syllable.ending.rhymeLength == last.count {
      self = syllable
    } else if let gia = syllable.splitBeforeIA, last.count == 2 {
      self = gia
    } else {
      return nil
    }
  }

  /// The syllable with another tone, or nil where its rhyme does not take that tone.
  public func with(_ tone: Tone) -> Syllable? {
    guard ending.allows(tone) else { return nil }
    return Syllable(letters: letters, count: count, ending: ending, tone: tone)
  }

  init(_ run: LetterRun) {
    let ending = run.isGia ? SyllableTable.standard.giaEnding : run.ending
    self.init(letters: run.letters, count: run.count, ending: ending, tone: run.tone)
  }

  /// The syllable of some letters by their places in the alphabet, or nil if none is spelled so.
  init?(numbers: [UInt8], tone: Tone) {
    let table = SyllableTable.standard
    var state = SyllableTable.start
    var letters: UInt64 = 0
    for number in numbers.prefix(LetterRun.longest + 1) {
      state = table.next(state, LetterCode(bits: UInt16(number)))
      letters = letters << 6 | UInt64(number)
    }
    let ending = table.ending(state)
    guard ending.allows(tone) else { return nil }
    self.init(letters: letters, count: numbers.count, ending: ending, tone: tone)
  }

  /// “gịa” where this is “giạ”.
  var splitBeforeIA: Syllable? {
    guard letters == SyllableTable.gia, tone == .nang else { return nil }
    return Syllable(
      letters: letters, count: count, ending: SyllableTable.standard.giaEnding, tone: tone)
  }
}
