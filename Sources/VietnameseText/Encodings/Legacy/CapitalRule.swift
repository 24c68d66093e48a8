/// Gives words in capitals the capital letters with tones that their encoding could not write.
///
/// `VIệT` becomes `VIỆT`: its other letters are capitals. One other letter says little (`Võ`, `XÃ`),
/// so such a word goes with the syllables beside it: `XÃ HỘI`, but `Võ Thị Sáu`.
struct CapitalRule {
  /// What the letters without tones say about a word.
  private enum Look { case capitals, small, open, none }

  private struct Word {
    var range: Range<Int>
    var look: Look
    var hasSmallToned: Bool
  }

  /// Applies the rule to a line in UTF-8.
  ///
  /// - Complexity: linear; the line keeps its length, since capitals take as many bytes.
  static func restore(_ utf8: inout [UInt8], from start: Int) {
    guard mayHaveWordInCapitals(utf8, from: start) else { return }
    let words = words(in: utf8, from: start)
    for (number, word) in words.enumerated() where word.hasSmallToned {
      let isCapital = word.look == .open ? follows(number, words) : word.look == .capitals
      if isCapital { capitalize(&utf8, word.range) }
    }
  }

  /// Whether two capitals stand in one word with nothing but letters beyond ASCII between them.
  private static func mayHaveWordInCapitals(_ utf8: [UInt8], from start: Int) -> Bool {
    var isBehindCapital = false
    for byte in utf8[start...] where byte < 0x80 {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital, isBehindCapital { return true }
      isBehindCapital = isCapital
    }
    return false
  }

  /// Whether the words on both sides, as far as they say anything, are in capitals.
  private static func follows(_ number: Int, _ words: [Word]) -> Bool {
    let before = words[..<number].last { $0.look == .capitals || $0.look == .small }
    let after = words[(number + 1)...].first { $0.look == .capitals || $0.look == .small }
    return before?.look != .small && after?.look != .small && (before != nil || after != nil)
  }

  private static func words(in utf8: [UInt8], from start: Int) -> [Word] {
    var words: [Word] = []
    var index = start
    while index < utf8.count {
      let end = endOfWord(in: utf8, from: index)
      if end > index { words.append(word(utf8, index..<end)) }
      index = max(end, index + 1)
    }
    return words
  }

  private static func endOfWord(in utf8: [UInt8], from start: Int) -> Int {
    var index = start
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      guard LetterShape(scalar.value) != nil else { break }
      index += scalar.length
    }
    return index
  }

  private static func word(_ utf8: [UInt8], _ range: Range<Int>) -> Word {
    var (capitals, small, toned) = (0, 0, false)
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = DecodedScalar(utf8, at: index)
      index += scalar.length
      guard let shape = LetterShape(scalar.value) else { continue }
      if shape.isToned {
        toned = toned || !shape.isCapital
      } else if shape.isCapital {
        capitals += 1
      } else {
        small += 1
      }
    }
    let look = look(capitals, small, utf8[range])
    return Word(range: range, look: look, hasSmallToned: toned)
  }

  /// Abbreviations are always in capitals: they say nothing about the words beside them.
  private static func look(_ capitals: Int, _ small: Int, _ word: ArraySlice<UInt8>) -> Look {
    if small > 0 { return .small }
    if capitals < 2 { return .open }
    return Syllable.isListed(Array(word)) ? .capitals : .none
  }

  private static func capitalize(_ utf8: inout [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = DecodedScalar(utf8, at: index)
      if let shape = LetterShape(scalar.value), shape.isToned, !shape.isCapital {
        var capital: [UInt8] = []
        capital.append(scalar: LetterShape.capital(of: scalar.value))
        utf8.replaceSubrange(index..<index + scalar.length, with: capital)
      }
      index += scalar.length
    }
  }
}
