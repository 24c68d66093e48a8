/// The words of some stretches of a text, in order, with their letters.
struct WordList {
  private(set) var words: [Word] = []
  private var letters: [Letter] = []

  /// Adds the words of a stretch of UTF-8 in NFC; its first word begins a line.
  ///
  /// - Complexity: linear in the stretch.
  mutating func append(_ utf8: [UInt8], in range: Range<Int>) {
    var scanner = WordScanner()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, next) = WordList.scalar(utf8, at: index, limit: range.upperBound)
      let letter = Letter.of(scalar)
      if letter.isSome {
        if !scanner.isInWord { scanner.begin(at: index, letters: letters.count) }
        letters.append(letter)
        scanner.take(letter, end: next)
      } else if !(scanner.isInWord && WordList.joins(scalar, utf8, next, range.upperBound)) {
        if let word = scanner.end(letters: letters.count) { words.append(word) }
        scanner.separate(scalar)
      }
      index = next
    }
    if let word = scanner.end(letters: letters.count) { words.append(word) }
  }

  /// The key of the name that some adjacent words make up.
  func key(of range: Range<Int>) -> NameKey {
    var key = NameKey()
    for word in range { extend(&key, with: word) }
    return key
  }

  /// Lengthens a key by one word.
  func extend(_ key: inout NameKey, with word: Int) {
    for letter in letters(of: word) { key.append(letter) }
  }

  /// The key of a word without its first letters.
  func key(of word: Int, droppingFirst count: Int) -> NameKey {
    var key = NameKey()
    for letter in letters(of: word).dropFirst(count) { key.append(letter) }
    return key
  }

  /// The number that a word of digits stands for, or nil.
  func number(at word: Int) -> Int? {
    guard words[word].isNumber, words[word].letterCount < 10 else { return nil }
    return letters(of: word).reduce(0) { $0 * 10 + Int($1.base) - 27 }
  }

  /// The letters of a word.
  func letters(of word: Int) -> ArraySlice<Letter> {
    letters[Int(words[word].letterStart)..<Int(words[word].letterEnd)]
  }

  /// The bytes from the first to the last of some words.
  func byteRange(of range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  /// Whether a mark between letters belongs to the word: R'Lấp, R’lấp.
  private static func joins(_ scalar: UInt32, _ utf8: [UInt8], _ next: Int, _ limit: Int) -> Bool {
    guard scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018, next < limit else { return false }
    return Letter.of(WordList.scalar(utf8, at: next, limit: limit).scalar).isSome
  }

  private static func scalar(
    _ utf8: [UInt8], at index: Int, limit: Int
  ) -> (scalar: UInt32, next: Int) {
    let first = utf8[index]
    if first < 0x80 { return (UInt32(first), index + 1) }
    var decoder = ScalarDecoder()
    var next = index
    while next < limit, next < index + 4 {
      next += 1
      if let scalar = decoder.feed(utf8[next - 1]) { return (scalar, next) }
    }
    return (0xFFFD, next)
  }
}

/// Puts letters together to words and remembers what stands between them.
private struct WordScanner {
  private(set) var isInWord = false
  private var start = 0
  private var end = 0
  private var letterStart = 0
  private var key = NameKey()
  private var gap: Word.Gap = .line
  private var startsUpper = false
  private var hasLower = false
  private var hasLetter = false

  mutating func begin(at index: Int, letters: Int) {
    isInWord = true
    start = index
    letterStart = letters
    key = NameKey()
    (startsUpper, hasLower, hasLetter) = (false, false, false)
  }

  mutating func take(_ letter: Letter, end: Int) {
    if self.end <= start { startsUpper = letter.isUppercase }
    key.append(letter)
    self.end = end
    guard !letter.isDigit else { return }
    hasLetter = true
    if !letter.isUppercase { hasLower = true }
  }

  mutating func end(letters: Int) -> Word? {
    guard isInWord else { return nil }
    isInWord = false
    var shape: Word.Shape = startsUpper ? .capitalized : []
    if hasLetter, !hasLower, letters - letterStart > 1 { shape.insert(.allCapitals) }
    if !hasLetter { shape.insert(.number) }
    let word = Word(
      start: Int32(start), end: Int32(end), letterStart: Int32(letterStart),
      letterEnd: Int32(letters), key: key.exact, gap: gap, shape: shape)
    gap = []
    return word
  }

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
