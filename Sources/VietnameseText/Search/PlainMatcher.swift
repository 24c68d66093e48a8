/// Finds the words of a query in a text of Latin letters, digits and signs, in one pass over its bytes.
///
/// Nearly every text is one, and of its words only those that begin as a word of the query are looked
/// at. What else a text may hold (marks that combine, letters of other scripts, invisible characters)
/// is left to ``PatternMatcher``, of which this is the same in a tenth of the time.
struct PlainMatcher {
  /// A word of the text that words of the query match.
  private struct Hit {
    /// Which word of the text it is.
    var number: Int
    /// Its bytes.
    var range: Range<Int>
    /// Where what was typed of the last word of the query ends in it.
    var typedEnd: Int
    /// The words of the query, a bit each.
    var words: UInt64
  }

  private let query: [WantedWord]
  private let sufficientStart: Int
  private var hits: [Hit] = []
  private var wordCount = 0

  /// The words of a query in a text; nil where the text or the query is not plain.
  ///
  /// - Parameter start: from where on the first line that has all words in a row is the last to be read.
  init?(
    words query: [QueryWord], isBeginning: Bool, source: Span<UInt8>,
    sufficientFrom start: Int? = nil
  ) {
    guard query.count <= UInt64.bitWidth else { return nil }
    self.query = query.indices.map {
      WantedWord(query[$0], isBeginning: isBeginning && $0 == query.count - 1)
    }
    sufficientStart = start ?? .max
    guard find(in: source, WordStarts(of: self.query)) else { return nil }
  }

  /// The occurrences of all words in a row.
  func phrases() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    while first < hits.count {
      if let last = endOfPhrase(from: first) {
        found.append(hits[first].range.lowerBound..<hits[last].typedEnd)
        first = last
      }
      first += 1
    }
    return found
  }

  /// The occurrences of any of the words.
  func singleWords() -> [Range<Int>] {
    hits.map { hit in
      let last = query.count - 1
      let whole = (0..<last).filter { hit.words >> UInt64($0) & 1 != 0 }
        .map { query[$0].letterCount }.max()
      let typed = hit.words >> UInt64(last) & 1 != 0 ? query[last].letterCount : 0
      let end = whole ?? 0 > typed ? hit.range.upperBound : hit.typedEnd
      return hit.range.lowerBound..<end
    }
  }

  /// The hit that is the last word of a phrase from one on; nil where there is no phrase.
  private func endOfPhrase(from first: Int) -> Int? {
    guard first + query.count <= hits.count else { return nil }
    for place in query.indices {
      let hit = hits[first + place]
      guard hit.words >> UInt64(place) & 1 != 0, hit.number == hits[first].number + place
      else { return nil }
    }
    return first + query.count - 1
  }

  /// - Returns: whether the text is plain.
  private mutating func find(in text: Span<UInt8>, _ starts: WordStarts) -> Bool {
    let table = PlainLetters.table
    var index = 0
    var end = text.count
    while index < end {
      let (letter, length) = table.letter(in: text, at: index)
      guard letter != PlainLetters.other else { return false }
      let start = index
      index += length
      guard letter != PlainLetters.sign else { continue }
      wordCount += 1
      guard starts.have(letter, in: text, before: index) else {
        guard let wordEnd = table.endOfWord(in: text, from: index) else { return false }
        // Mostly a blank, which need not be looked up.
        index = wordEnd < end && text[wordEnd] == 0x20 ? wordEnd + 1 : wordEnd
        continue
      }
      guard let word = PlainWord(in: text, from: start) else { return false }
      index = word.range.upperBound
      if match(word, of: text), end == text.count, isSufficient {
        end = PlainMatcher.endOfLine(in: text, from: index)
      }
    }
    return true
  }

  /// Whether the last words found are a row behind the start from which one is enough.
  private var isSufficient: Bool {
    let first = hits.count - query.count
    return first >= 0 && hits[first].range.lowerBound >= sufficientStart
      && endOfPhrase(from: first) != nil
  }

  private static func endOfLine(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    return end
  }

  /// Notes a word if words of the query match it; whether they do.
  private mutating func match(_ word: PlainWord, of text: Span<UInt8>) -> Bool {
    var words: UInt64 = 0
    for place in query.indices where query[place].matches(word, of: text) {
      words |= 1 << UInt64(place)
    }
    guard words != 0 else { return false }
    let last = query.count - 1
    let typedEnd =
      words >> UInt64(last) & 1 != 0
      ? word.end(ofLetters: query[last].letterCount, in: text) : word.range.upperBound
    hits.append(Hit(number: wordCount, range: word.range, typedEnd: typedEnd, words: words))
    return true
  }
}

/// A word of a plain text.
private struct PlainWord {
  let range: Range<Int>
  /// Its first eight letters, folded, the first in the lowest byte.
  private(set) var letters: UInt64 = 0
  /// How many letters it has.
  private(set) var count = 0

  static let keptCount = 8

  /// The word at an offset; nil where it is not plain.
  init?(in text: Span<UInt8>, from start: Int) {
    var index = start
    while index < text.count {
      let (letter, length) = PlainLetters.table.letter(in: text, at: index)
      if letter == PlainLetters.other { return nil }
      if letter == PlainLetters.sign { break }
      index += length
      if count < PlainWord.keptCount { letters |= UInt64(letter) << UInt64(8 * count) }
      count += 1
    }
    range = start..<index
  }

  /// Where so many of its letters end, which are not more than it has.
  func end(ofLetters count: Int, in text: Span<UInt8>) -> Int {
    guard count < self.count else { return range.upperBound }
    var index = range.lowerBound
    for _ in 0..<count { index += PlainLetters.table.letter(in: text, at: index).length }
    return index
  }

  /// All its letters, folded.
  func allLetters(in text: Span<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (letter, length) = PlainLetters.table.letter(in: text, at: index)
      letters.append(letter)
      index += length
    }
    return letters
  }
}

/// A word of a query, as those of a plain text are compared with it.
private struct WantedWord {
  private let word: QueryWord
  /// Whether it may be the beginning of a longer word.
  let isBeginning: Bool
  /// Its first eight letters as `PlainWord` has them, and all bits of those.
  private var letters: UInt64 = 0
  private var mask: UInt64 = 0

  init(_ word: QueryWord, isBeginning: Bool) {
    (self.word, self.isBeginning) = (word, isBeginning)
    for (place, letter) in word.foldedKey.prefix(PlainWord.keptCount).enumerated() {
      letters |= UInt64(letter) << UInt64(8 * place)
      mask |= 0xFF << UInt64(8 * place)
    }
  }

  /// How many letters it has.
  var letterCount: Int { word.foldedKey.count }

  /// Its first and its second letter; nil for one that it does not have.
  var firstLetters: (UInt8?, UInt8?) { (word.foldedKey.first, word.foldedKey.dropFirst().first) }

  func matches(_ other: PlainWord, of text: Span<UInt8>) -> Bool {
    guard other.letters & mask == letters,
      isBeginning ? other.count >= letterCount : other.count == letterCount,
      letterCount <= PlainWord.keptCount
        || other.allLetters(in: text).starts(with: word.foldedKey)
    else { return false }
    guard let marked = word.exactKey else { return true }
    let source = text.extracting(other.range)
    // As most are written: to bring it into form would take longer than all the rest.
    if source.count == marked.count, marked.indices.allSatisfy({ source[$0] == marked[$0] }) {
      return true
    }
    let exact = Folding.exact(source)
    if exact == marked { return true }
    return isBeginning && (exact.starts(with: marked) || exact.starts(with: word.typedKey))
  }
}

/// With which two letters words of a query begin. A second one that is not plain may be any.
private struct WordStarts {
  /// By the first letter, the second ones, a bit each; digits have theirs in common with letters.
  private var seconds = [UInt64](repeating: 0, count: 0x80)

  init(of words: [WantedWord]) {
    for word in words {
      guard case (let first?, let second) = word.firstLetters, first < 0x80 else { continue }
      if second == nil, word.isBeginning {
        seconds[Int(first)] = .max
      } else {
        seconds[Int(first)] |=
          WordStarts.bit(second ?? PlainLetters.sign) | WordStarts.bit(PlainLetters.other)
      }
    }
  }

  /// Whether a word may begin with a letter and with what stands behind it.
  @inline(__always)
  func have(_ letter: UInt8, in text: Span<UInt8>, before index: Int) -> Bool {
    let seconds = seconds[Int(letter)]
    guard seconds != 0 else { return false }
    let second =
      index < text.count
      ? PlainLetters.table.letter(in: text, at: index).letter : PlainLetters.sign
    return seconds & WordStarts.bit(second) != 0
  }

  @inline(__always)
  private static func bit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }
}
