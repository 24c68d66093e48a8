/// Finds in running text the tone marks that stand on the wrong letter of a syllable.
///
/// Nearly every tone is seen to be in its place from the bytes around it, many at once. In what
/// ``ToneFilter`` stops, only a tone on a vowel without a mark of its own that has another vowel
/// beside it needs the table of syllables.
struct ToneScanner: Sendable {
  private let table = SyllableTable.standard
  private let filter: ToneFilter
  /// Where tones are to stand.
  let style: TonePlacement.Style

  init(style: TonePlacement.Style) {
    self.style = style
    filter = ToneFilter(style: style)
  }

  /// The next tone to be moved.
  ///
  /// - Parameter utf8: text in NFC; bytes that are no UTF-8 are no letters.
  /// - Parameter index: where to begin, at the start of a scalar; afterwards where to go on.
  /// - Complexity: linear, without allocation.
  func nextMove(in utf8: Span<UInt8>, from index: inout Int) -> ToneMove? {
    while index < utf8.count {
      let end = min(index + ToneFilter.blockSize, utf8.count)
      if filter.isClean(utf8, from: index) {
        index = end
      } else if let move = nextMove(in: utf8, from: &index, before: end) {
        return move
      }
    }
    return nil
  }

  /// The next tone to be moved of those on letters that begin before an offset.
  @inline(__always)
  private func nextMove(
    in utf8: Span<UInt8>, from index: inout Int, before end: Int
  ) -> ToneMove? {
    while index < end {
      guard utf8[index] >= 0xC3 else {
        index += 1
        continue
      }
      let (code, length) = table.letters.letter(in: utf8, at: index)
      let start = index
      index += length
      guard code.mayHaveStrayTone, isBesideVowel(start..<index, code, in: utf8) else { continue }
      if let move = move(of: code, at: start..<index, in: utf8) { return move }
    }
    return nil
  }

  /// Whether there is a letter next to one that its tone may be meant for.
  @inline(__always)
  private func isBesideVowel(_ letter: Range<Int>, _ code: LetterCode, in utf8: Span<UInt8>) -> Bool
  {
    let end = letter.upperBound
    if code.hasVowelMark { return end < utf8.count && utf8[end] == 0xC6 }
    if end < utf8.count, table.letters.letter(in: utf8, at: end).code.isVowel { return true }
    return table.letters.letter(in: utf8, before: letter.lowerBound).code.isVowel
  }

  /// How the tone of a letter is to be moved; nil if it stays.
  private func move(of code: LetterCode, at letter: Range<Int>, in utf8: Span<UInt8>) -> ToneMove? {
    guard let start = wordStart(in: utf8, before: letter.lowerBound),
      let run = LetterRun(utf8, from: start, to: utf8.count, table: table),
      run.tonePosition != run.tonePlace(style), !run.isGia,
      !ScalarTable.standard.isWordPart(in: utf8, at: run.end)
    else { return nil }
    let distance = run.tonePlace(style) - run.tonePosition
    let (target, range) = neighbor(of: letter, at: distance, in: utf8)
    let letters = table.letters
    return ToneMove(
      .init(range: letter, scalar: letters.scalar(of: code.with(.ngang))),
      .init(range: range, scalar: letters.scalar(of: target.with(code.tone))))
  }

  /// The start of the word before a letter; nil if it cannot be a syllable.
  private func wordStart(in utf8: Span<UInt8>, before letter: Int) -> Int? {
    var start = letter
    for _ in 0..<LetterRun.longest {
      let previous = table.letters.letter(in: utf8, before: start)
      guard previous.code.isLetter else {
        return ScalarTable.standard.isWordPart(in: utf8, before: start) ? nil : start
      }
      start = previous.start
    }
    return nil
  }

  /// The letter some letters on, or back where the distance is negative.
  private func neighbor(
    of letter: Range<Int>, at distance: Int, in utf8: Span<UInt8>
  ) -> (code: LetterCode, range: Range<Int>) {
    var range = letter
    var code = LetterCode.none
    for _ in 0..<abs(distance) {
      if distance > 0 {
        let next = table.letters.letter(in: utf8, at: range.upperBound)
        (code, range) = (next.code, range.upperBound..<range.upperBound + next.length)
      } else {
        let previous = table.letters.letter(in: utf8, before: range.lowerBound)
        (code, range) = (previous.code, previous.start..<range.lowerBound)
      }
    }
    return (code, range)
  }
}
