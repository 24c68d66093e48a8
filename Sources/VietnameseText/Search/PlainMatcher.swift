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

  private let query: [QueryWord]
  private let isBeginning: Bool
  private let sufficientStart: Int
  private var hits: [Hit] = []
  private var wordCount = 0
  /// The letters of one word, folded, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = []

  /// The words of a query in a text; nil where the text or the query is not plain.
  ///
  /// - Parameter start: from where on the first line that has all words in a row is the last to be read.
  init?(
    words query: [QueryWord], isBeginning: Bool, source: Span<UInt8>,
    sufficientFrom start: Int? = nil
  ) {
    guard query.count <= UInt64.bitWidth else { return nil }
    self.query = query
    self.isBeginning = isBeginning
    sufficientStart = start ?? .max
    guard find(in: source, PlainMatcher.firstLetters(of: query)) else { return nil }
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
        .map { query[$0].foldedKey.count }.max()
      let typed = hit.words >> UInt64(last) & 1 != 0 ? query[last].foldedKey.count : 0
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
  private mutating func find(in text: Span<UInt8>, _ firstLetters: (UInt64, UInt64)) -> Bool {
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
      let bit =
        letter < 64 ? firstLetters.0 >> UInt64(letter) : firstLetters.1 >> UInt64(letter - 64)
      guard bit & 1 != 0 else {
        guard let wordEnd = table.endOfWord(in: text, from: index) else { return false }
        index = wordEnd
        continue
      }
      guard let wordEnd = readWord(letter, of: text, from: index) else { return false }
      index = wordEnd
      if match(start..<wordEnd, of: text), end == text.count, isSufficient {
        end = PlainMatcher.endOfLine(in: text, from: wordEnd)
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

  /// Reads the rest of a word; nil where it is not plain.
  private mutating func readWord(_ first: UInt8, of text: Span<UInt8>, from start: Int) -> Int? {
    let table = PlainLetters.table
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    letters.append(first)
    ends.append(start)
    var index = start
    while index < text.count {
      let (letter, length) = table.letter(in: text, at: index)
      if letter == PlainLetters.other { return nil }
      if letter == PlainLetters.sign { break }
      index += length
      letters.append(letter)
      ends.append(index)
    }
    return index
  }

  /// Notes a word that was read if words of the query match it; whether they do.
  private mutating func match(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    var words: UInt64 = 0
    for (place, wanted) in query.enumerated() {
      let asPrefix = isBeginning && place == query.count - 1
      if matches(wanted, range, of: text, asPrefix: asPrefix) { words |= 1 << UInt64(place) }
    }
    guard words != 0 else { return false }
    let typedCount = query[query.count - 1].foldedKey.count
    let typedEnd = typedCount <= ends.count ? ends[typedCount - 1] : range.upperBound
    hits.append(Hit(number: wordCount, range: range, typedEnd: typedEnd, words: words))
    return true
  }

  private func matches(
    _ wanted: QueryWord, _ range: Range<Int>, of text: Span<UInt8>, asPrefix: Bool
  ) -> Bool {
    let key = wanted.foldedKey
    guard asPrefix ? letters.count >= key.count : letters.count == key.count,
      letters.starts(with: key)
    else { return false }
    guard let marked = wanted.exactKey else { return true }
    let exact = Folding.exact(text.extracting(range))
    if exact == marked { return true }
    return asPrefix && (exact.starts(with: marked) || exact.starts(with: wanted.typedKey))
  }

  /// The first letters of some words, a bit each, of the two halves of ASCII.
  private static func firstLetters(of words: [QueryWord]) -> (UInt64, UInt64) {
    var bits: (UInt64, UInt64) = (0, 0)
    for case let letter? in words.map(\.foldedKey.first) where letter < 0x80 {
      if letter < 64 { bits.0 |= 1 << UInt64(letter) } else { bits.1 |= 1 << UInt64(letter - 64) }
    }
    return bits
  }
}
