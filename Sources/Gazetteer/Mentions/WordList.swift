/// The words of some stretches of a text, in order, with their letters.
struct WordList {
  private(set) var words: [Word] = []
  /// Which of them are numbers.
  private(set) var numbers: [Int] = []
  private let utf8: [UInt8]

  /// No words yet, of a text in UTF-8 and NFC.
  init(_ utf8: [UInt8] = []) {
    self.utf8 = utf8
    words.reserveCapacity(utf8.count / 5)
  }

  /// Adds the words of a stretch of the text; its first word begins a line.
  ///
  /// - Complexity: linear in the stretch.
  mutating func append(_ range: Range<Int>) {
    let utf8 = utf8
    let bytes = utf8.span
    var scanner = WordScanner(range)
    while let word = scanner.next(in: bytes) {
      if word.isNumber { numbers.append(words.count) }
      words.append(word)
    }
  }

  /// The key of the name that some adjacent words make up.
  func key(of range: Range<Int>) -> NameKey {
    var key = NameKey()
    for word in range { extend(&key, with: word) }
    return key
  }

  /// Lengthens a key by one word.
  @inline(__always)
  func extend(_ key: inout NameKey, with word: Int) { key.append(words[word].key) }

  /// The letters of some adjacent words, without marks, tones and case.
  func letters(of range: Range<Int>) -> [UInt16] {
    words[range].flatMap { word in
      Letter.letters(of: String(decoding: utf8[Int(word.start)..<Int(word.end)], as: UTF8.self))
    }
  }

  /// The number that a word of digits stands for, or nil.
  func number(at word: Int) -> Int? {
    let word = words[word]
    guard word.isNumber, word.end - word.start < 10 else { return nil }
    return utf8[Int(word.start)..<Int(word.end)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The bytes from the first to the last of some words.
  func byteRange(of range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }
}
