import VietnameseText

/// One non-empty line of a page, with what the rules look at.
struct PageLine: Sendable {
  /// 1-based number among all physical lines.
  var number: Int
  /// The line in NFC, trimmed, each run of blanks closed up to one space.
  var utf8: ArraySlice<UInt8>
  /// Its words in lower case; empty for very long lines, which are no furniture whatever they say.
  var words: ArraySlice<LineWord>
  /// How many stretches between blanks hold a letter or digit; ``mostWords`` of a very long line.
  var wordCount: Int
  /// How it ends.
  var ending: LineEnding
  /// Whether empty lines stand before it.
  var followsGap: Bool
  /// Whether it reads like running text: a sentence of some length, or very many words.
  var isProse: Bool

  /// A line is long when it has more bytes; the longest headlines have half of that.
  static let longestWithWords = 600
  /// No rule asks whether a line has more words.
  static let mostWords = 250

  /// A line from its closed-up NFC bytes and its words.
  init(
    number: Int, utf8: ArraySlice<UInt8>, words: ArraySlice<LineWord>, wordCount: Int,
    followsGap: Bool
  ) {
    self.number = number
    self.utf8 = utf8
    self.words = words
    self.followsGap = followsGap
    self.wordCount = wordCount
    ending = LineEnding(utf8)
    isProse = PageLine.isProse(utf8, ending, wordCount)
  }

  /// The line as a string.
  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether some word of it has two letters, and it is short enough to be compared.
  var hasLetters: Bool { words.contains { $0.letterByteCount > 1 } }

  /// Whether it has letters and all of them are capitals.
  var isAllCapitals: Bool {
    hasLetters && LetterCase.lowercaseCount(in: Array(utf8)) == 0
  }

  /// Whether it ends as sentences do, and headlines and links do not.
  var isSentence: Bool { ending == .fullStop && wordCount >= 4 }

  /// Where in the line each of its words stands.
  var wordRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in utf8.indices where utf8[index] & 0xC0 != 0x80 {
      if LineWord.isStartOfLetter(utf8[index]) {
        start = start ?? index
      } else if let begun = start {
        ranges.append(begun..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<utf8.endIndex) }
    return ranges
  }

  /// How many words stand before a place in the line.
  func wordCount(before end: Int) -> Int { LineWord.count(in: utf8[..<end]) }

  /// How many stretches between blanks hold a letter or digit, as far as ``mostWords``.
  static func countWords(_ utf8: ArraySlice<UInt8>) -> Int {
    StretchCount.count(in: utf8.span, limit: mostWords)
  }

  private static func isProse(
    _ utf8: ArraySlice<UInt8>, _ ending: LineEnding, _ wordCount: Int
  ) -> Bool {
    switch ending {
    case .fullStop, .colon: wordCount >= 12
    // Headlines end with three dots at times, and are short then.
    case .ellipsis: wordCount >= 18
    case .question: wordCount >= 30
    case .open: wordCount >= 40 || (wordCount >= 20 && hasInnerStop(utf8))
    }
  }

  /// Whether a sentence ends inside the line: then something was printed behind the last one.
  static func hasInnerStop(_ utf8: ArraySlice<UInt8>) -> Bool {
    var start = utf8.startIndex
    var isFirst = true
    while let end = utf8[start...].firstIndex(of: 0x20) {
      // Abbreviations such as `TP.` and initials end no sentence.
      if !isFirst, end - start >= 4, LineEnding(utf8[start..<end]).endsSentence { return true }
      isFirst = false
      start = end + 1
    }
    return false
  }
}
