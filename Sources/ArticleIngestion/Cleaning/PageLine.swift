/// One non-empty line of a page, with what the rules look at.
struct PageLine: Hashable, Sendable {
  /// 1-based number among all physical lines.
  var number: Int
  /// The line in NFC, trimmed, each run of blanks closed up to one space.
  var utf8: [UInt8]
  /// Its words in lower case, with one space between them and nothing else; empty for very long
  /// lines, which are no furniture whatever they say.
  var key: [UInt8]
  /// How many words it has: what stands between blanks and holds a letter or digit.
  var wordCount: Int
  /// How it ends.
  var ending: LineEnding
  /// Whether empty lines stand before it.
  var followsGap: Bool

  /// A line is long when it has more bytes; the longest headlines have half of that.
  static let longestKeySource = 600

  /// A line from its closed-up NFC bytes.
  init(number: Int, utf8: [UInt8], followsGap: Bool) {
    self.number = number
    self.utf8 = utf8
    self.followsGap = followsGap
    key = utf8.count > PageLine.longestKeySource ? [] : WordKey.exact(utf8)
    wordCount = WordKey.countWords(utf8)
    ending = LineEnding(utf8)
  }

  /// The stretches between the bars of a line, as lines of their own; none for long lines.
  var parts: [PageLine] {
    guard !key.isEmpty, utf8.contains(UInt8(ascii: "|")) else { return [] }
    return utf8.split(separator: UInt8(ascii: "|")).compactMap { part in
      let closed = Blanks.closedUp(part)
      return closed.isEmpty ? nil : PageLine(number: number, utf8: closed, followsGap: false)
    }
  }

  /// The line as a string.
  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether some word of it has two letters, and it is short enough to be compared.
  var hasLetters: Bool {
    zip(key, key.dropFirst()).contains { $0 > 0x60 && $1 > 0x60 }
  }

  /// Whether it reads like running text: a sentence of some length, or very many words.
  var isProse: Bool {
    switch ending {
    case .fullStop, .colon: wordCount >= 12
    // Headlines end with three dots at times, and are short then.
    case .ellipsis: wordCount >= 18
    case .question: wordCount >= 30
    case .open: wordCount >= 40 || (wordCount >= 20 && hasInnerStop)
    }
  }

  /// Whether a sentence ends inside the line: then something was printed behind the last one.
  private var hasInnerStop: Bool {
    let words = utf8.split(separator: 0x20)
    return words.dropFirst().dropLast().contains { word in
      // Abbreviations such as `TP.` and initials end no sentence.
      word.count >= 4 && LineEnding(Array(word)).endsSentence
    }
  }

  /// Whether it ends as sentences do, and headlines and links do not.
  var isSentence: Bool { ending == .fullStop && wordCount >= 4 }
}
