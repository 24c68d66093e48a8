/// The words of some stretches of a text, in order, with their letters.
struct WordList {
  private(set) var words: [Word] = []
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
    let table = Letter.Table()
    let utf8 = utf8
    let bytes = utf8.span
    var scanner = WordScanner()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, next) = WordList.scalar(bytes, at: index)
      let letter = table.letter(of: scalar)
      if letter.isSome {
        scanner.take(letter, from: index, to: next)
      } else if !(scanner.isInWord && WordList.joins(scalar, bytes, next, range.upperBound)) {
        if let word = scanner.takeWord() { words.append(word) }
        scanner.separate(scalar)
      }
      index = next
    }
    if let word = scanner.takeWord() { words.append(word) }
  }

  /// The key of the name that some adjacent words make up.
  func key(of range: Range<Int>) -> NameKey {
    var key = NameKey()
    for word in range { extend(&key, with: word) }
    return key
  }

  /// Lengthens a key by one word.
  func extend(_ key: inout NameKey, with word: Int) {
    let bytes = utf8.span
    var index = Int(words[word].start)
    while index < Int(words[word].end) {
      let (scalar, next) = WordList.scalar(bytes, at: index)
      key.append(Letter.of(scalar))
      index = next
    }
  }

  /// The letters of some adjacent words, without marks, tones and case.
  func letters(of range: Range<Int>) -> [UInt16] {
    let bytes = utf8.span
    var letters: [UInt16] = []
    for word in words[range] {
      var index = Int(word.start)
      while index < Int(word.end) {
        let (scalar, next) = WordList.scalar(bytes, at: index)
        let letter = Letter.of(scalar)
        if letter.isSome { letters.append(letter.base) }
        index = next
      }
    }
    return letters
  }

  /// The number that a word of digits stands for, or nil.
  func number(at word: Int) -> Int? {
    let word = words[word]
    guard word.isNumber, word.letterCount < 10 else { return nil }
    return utf8[Int(word.start)..<Int(word.end)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The bytes of a word.
  func utf8(of word: Int) -> ArraySlice<UInt8> {
    utf8[Int(words[word].start)..<Int(words[word].end)]
  }

  /// The bytes from the first to the last of some words.
  func byteRange(of range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  /// Whether a mark between letters belongs to the word: R'Lấp, R’lấp.
  private static func joins(
    _ scalar: UInt32, _ utf8: Span<UInt8>, _ next: Int, _ limit: Int
  ) -> Bool {
    guard scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018, next < limit else { return false }
    return Letter.of(WordList.scalar(utf8, at: next).scalar).isSome
  }

  /// The scalar at a byte of UTF-8 and the byte after it; U+FFFD where the text breaks off.
  @inline(__always)
  private static func scalar(_ utf8: Span<UInt8>, at index: Int) -> (scalar: UInt32, next: Int) {
    let first = UInt32(utf8[index])
    if first < 0x80 { return (first, index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else { return (0xFFFD, utf8.count) }
    var scalar = first & (0x7F >> UInt32(length))
    for next in index + 1..<index + length { scalar = scalar << 6 | UInt32(utf8[next] & 0x3F) }
    return (scalar, index + length)
  }
}

/// Puts letters together to words and remembers what stands between them.
private struct WordScanner {
  private var digest = ExactDigest()
  private var start = 0
  private var end = 0
  private var count: Int32 = 0
  private var capitalCount: Int32 = 0
  private var digitCount: Int32 = 0
  private var startsUpper = false
  private var gap: Word.Gap = .line

  var isInWord: Bool { count > 0 }

  @inline(__always)
  mutating func take(_ letter: Letter, from start: Int, to end: Int) {
    if count == 0 {
      self.start = start
      digest = ExactDigest()
      startsUpper = letter.isUppercase
    }
    digest.append(letter)
    self.end = end
    count += 1
    if letter.isUppercase { capitalCount += 1 }
    if letter.isDigit { digitCount += 1 }
  }

  @inline(__always)
  mutating func takeWord() -> Word? {
    guard count > 0 else { return nil }
    var shape: Word.Shape = startsUpper ? .capitalized : []
    if digitCount == count {
      shape.insert(.number)
    } else if count > 1, capitalCount + digitCount == count {
      shape.insert(.allCapitals)
    }
    let word = Word(
      start: Int32(start), end: Int32(end), key: digest.value, gap: gap, shape: shape,
      letterCount: count)
    (count, capitalCount, digitCount, gap) = (0, 0, 0, [])
    return word
  }

  @inline(__always)
  mutating func separate(_ scalar: UInt32) {
    switch scalar {
    case 0x20, 0x09, 0xA0: gap.insert(.space)
    case 0x0A, 0x0D: gap.insert(.line)
    case 0x2C: gap.insert(.comma)
    case 0x2D, 0x2010...0x2015, 0x2212: gap.insert(.dash)
    case 0x28, 0x5B: gap.insert(.open)
    case 0x29, 0x5D: gap.insert(.close)
    case 0x2E: gap.insert(.stop)
    case 0x3A: gap.insert(.colon)
    case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB: gap.insert(.quote)
    case 0x2F: gap.insert(.slash)
    case 0x3B: gap.insert([.comma, .other])
    default: gap.insert(.other)
    }
  }
}
