/// The words of names in a row, each between blanks, without marks and with them: of `Xã Tú Sơn`
/// ` xa tu son ` and ` xã tú sơn `. They are the words that ``QueryWord/words(of:)`` gives.
package struct SpacedWords {
  /// The words without marks, in lower case.
  package private(set) var folded: [UInt8] = []
  /// The words with their marks, in lower case.
  package private(set) var exact: [UInt8] = []

  /// No words.
  package init() {}

  /// Adds the words of a name, with a blank before the first and after each; nothing where it has none.
  ///
  /// - Complexity: linear; but for a logarithm where there is more than Vietnamese letters and ASCII.
  package mutating func append(_ name: String) {
    let name = name.utf8.span
    if SpacedWords.isPlain(name) {
      folded.append(wordsOf: Folding.fold(name).span)
      exact.append(wordsOf: Folding.exact(name).span)
    } else {
      appendPairs(name)
    }
  }

  /// Whether a name has but ASCII and letters of Vietnamese. Then both keys have the same words, since
  /// each letter gives one letter, each sign itself, and signs part words.
  private static func isPlain(_ name: Span<UInt8>) -> Bool {
    let letters = LetterTable.standard
    var index = 0
    while index < name.count {
      let (code, length) = letters.letter(in: name, at: index)
      guard code.isLetter || name[index] < 0x80 else { return false }
      index += length
    }
    return true
  }

  /// Adds the words of the key without marks, and for each what has its place in the key with marks.
  private mutating func appendPairs(_ name: Span<UInt8>) {
    let (plain, marked) = (SearchKey(name), SearchKey(name, style: .exact))
    var words: (folded: [UInt8], exact: [UInt8]) = ([], [])
    for range in SearchWords.ranges(in: plain.bytes) {
      let place = marked.keyRange(of: plain.sourceRange(of: range))
      words.folded += plain.bytes[range] + [0x20]
      words.exact += marked.bytes[SearchWords.trimmed(place, of: marked.bytes)] + [0x20]
    }
    guard !words.folded.isEmpty else { return }
    folded += [0x20] + words.folded
    exact += [0x20] + words.exact
  }
}

extension [UInt8] {
  /// Adds the words of a key, with a blank before the first and after each.
  fileprivate mutating func append(wordsOf key: Span<UInt8>) {
    var cursor = WordCursor()
    guard var word = cursor.next(in: key) else { return }
    reserveCapacity(count + key.count + 2)
    append(0x20)
    while true {
      append(key.extracting(word))
      append(0x20)
      guard let next = cursor.next(in: key) else { return }
      word = next
    }
  }
}
