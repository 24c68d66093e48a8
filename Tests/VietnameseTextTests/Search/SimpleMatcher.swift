import VietnameseText

/// The same search as `TextPattern` in the plainest way: the words of the text in one array.
struct SimpleMatcher {
  private let query: [QueryWord]
  private let folded: SearchKey
  private let exact: SearchKey
  private let words: [Range<Int>]

  init(_ query: String, in text: String) {
    self.query = QueryWord.words(of: query)
    folded = SearchKey(Array(text.utf8))
    exact = SearchKey(Array(text.utf8), style: .exact)
    words = SimpleMatcher.words(of: folded.bytes)
  }

  var ranges: [Range<Int>] {
    guard !query.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var first = 0
    while first < words.count {
      let range = phrase(at: first)
      if let range { found.append(range) }
      first += range == nil ? 1 : query.count
    }
    return found.isEmpty && query.count > 1 ? singleWords : found
  }

  private var singleWords: [Range<Int>] {
    words.compactMap { word in
      let lengths = query.indices.filter { matches($0, word) }.map { query[$0].foldedKey.count }
      return lengths.max().map { source(word.lowerBound, length: $0) }
    }
  }

  private func phrase(at first: Int) -> Range<Int>? {
    guard first + query.count <= words.count,
      query.indices.allSatisfy({ matches($0, words[first + $0]) })
    else { return nil }
    let last = words[first + query.count - 1]
    let end = last.lowerBound + query[query.count - 1].foldedKey.count
    return source(words[first].lowerBound, length: end - words[first].lowerBound)
  }

  private func source(_ start: Int, length: Int) -> Range<Int> {
    folded.sourceRange(of: start..<start + length)
  }

  private func matches(_ position: Int, _ word: Range<Int>) -> Bool {
    let wanted = query[position]
    let isLast = position == query.count - 1
    let key = folded.bytes[word]
    guard isLast ? key.starts(with: wanted.foldedKey) : key.elementsEqual(wanted.foldedKey) else {
      return false
    }
    guard let marked = wanted.exactKey else { return true }
    let place = exact.keyRange(of: folded.sourceRange(of: word))
    let signs = SimpleMatcher.words(of: Array(exact.bytes[place])).first?.lowerBound ?? 0
    let letters = exact.bytes[place].dropFirst(signs)
    return letters.elementsEqual(marked)
      || (isLast && (letters.starts(with: marked) || letters.starts(with: wanted.typedKey)))
  }

  private static func words(of key: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    var start: Int?
    for scalar in String(decoding: key, as: UTF8.self).unicodeScalars {
      let isMark = isMark(scalar)
      if isMark || isLetter(scalar), start != nil || !isMark {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
      index += UTF8.width(scalar)
    }
    if let start { words.append(start..<index) }
    return words
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber, .decimalNumber:
      true
    default: false
    }
  }
}
