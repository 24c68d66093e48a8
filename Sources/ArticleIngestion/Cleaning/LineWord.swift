import VietnameseText

/// A word of a line, known by a hash of its letters in lower case.
///
/// Where a tone mark stands does not matter: `khoá` and `khóa` are one word. Two words with one
/// hash would be taken for each other; with 64 bits that does not come about by chance, and whoever
/// brings it about fools a cleaning rule and no more.
struct LineWord: Hashable, Sendable {
  /// FNV-1a over the bytes of the word.
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many bytes it has.
  private(set) var byteCount: UInt16 = 0
  /// How many of them are digits.
  private(set) var digitCount: UInt16 = 0
  /// Whether the first is a digit.
  private(set) var startsWithDigit = false

  /// Adds a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    let isDigit = byte &- 0x30 < 10
    if byteCount == 0 { startsWithDigit = isDigit }
    byteCount &+= 1
    if isDigit { digitCount &+= 1 }
  }

  /// Whether it is nothing but digits.
  var isNumber: Bool { byteCount == digitCount }
  /// Whether it is one letter of the alphabet.
  var isLetter: Bool { byteCount == 1 && digitCount == 0 }
  /// Whether it has a digit.
  var hasDigit: Bool { digitCount > 0 }
  /// How many bytes of it are those of letters.
  var letterByteCount: Int { Int(byteCount &- digitCount) }
}

extension LineWord {
  /// The words of lines that end with line feeds, one array for all, and where each line's begin.
  ///
  /// - Parameter lowered: in lower case, as ``Folding`` gives it.
  /// - Returns: the words, and for each line its range of them.
  /// - Complexity: linear.
  static func words(
    ofLowered lowered: [UInt8]
  ) -> (words: [LineWord], lines: [Range<Int>]) {
    let (words, lines) = words(inLinesOf: lowered)
    return (words, lines.map(\.range))
  }

  /// The words of a line.
  struct Line {
    /// Where they stand among those of all lines.
    var range: Range<Int>
    /// How many stretches between blanks hold some of them.
    var stretchCount: Int
  }

  /// The words of lines that end with line feeds, one array for all.
  ///
  /// - Parameter lowered: in lower case, as ``Folding`` gives it.
  /// - Complexity: linear.
  static func words(inLinesOf lowered: [UInt8]) -> (words: [LineWord], lines: [Line]) {
    var words: [LineWord] = []
    var lines: [Line] = []
    words.reserveCapacity(lowered.count / 5 + 1)
    let text = lowered.span
    var word = LineWord()
    var isWord = false
    var (lineStart, stretchCount) = (0, 0)
    var isNewStretch = true
    for index in text.indices {
      let byte = text[index]
      // The bytes behind the first of a character go with it.
      if byte & 0xC0 != 0x80 { isWord = LineWord.isStartOfLetter(byte) }
      if isWord {
        word.append(byte)
        continue
      }
      if word.byteCount > 0 {
        words.append(word)
        word = LineWord()
        if isNewStretch { stretchCount += 1 }
        isNewStretch = false
      }
      isNewStretch = isNewStretch || byte == 0x20
      guard byte == 0x0A else { continue }
      lines.append(Line(range: lineStart..<words.count, stretchCount: stretchCount))
      (lineStart, stretchCount, isNewStretch) = (words.count, 0, true)
    }
    if word.byteCount > 0 {
      words.append(word)
      if isNewStretch { stretchCount += 1 }
    }
    if words.count > lineStart {
      lines.append(Line(range: lineStart..<words.count, stretchCount: stretchCount))
    }
    return (words, lines)
  }

  /// The words of a text in lower case with their marks.
  static func words(_ utf8: some Sequence<UInt8>) -> [LineWord] {
    words(inLinesOf: Folding.exact(Array(utf8))).words
  }

  /// The words of a text in lower case with their marks.
  static func words(_ text: String) -> [LineWord] { words(text.utf8) }

  /// Whether a character is a letter or digit, by the first byte of its UTF-8: Vietnamese letters
  /// begin with an ASCII letter, C3 to C6 or E1; the signs of C2 and E2 (quotation marks, dashes,
  /// bullets) part words.
  @inline(__always)
  static func isStartOfLetter(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x41 < 26 || byte &- 0x61 < 26 || byte &- 0xC3 < 0x1F
  }

  /// How many words begin in a stretch of bytes of a line.
  static func count(in utf8: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in utf8 where byte & 0xC0 != 0x80 {
      let isLetter = isStartOfLetter(byte)
      if isLetter && !isInside { count += 1 }
      isInside = isLetter
    }
    return count
  }
}
