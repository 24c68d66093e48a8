/// The second pass over a text: tokens and their keys from what stands between the borders.
///
/// Words with a blank or a simple sign behind them, most of any text, are taken as they are; all
/// else is asked of ``TokenScanner``.
struct FoldedTokenBuilder {
  /// The key of the text, and behind it keys that are longer than what they are made of.
  private(set) var keys: [UInt8] = []
  /// The tokens so far.
  private(set) var entries: [FoldedTokens.Entry] = []
  private var scanner = TokenScanner()
  private var borders = WordBorders()
  /// Keys that do not fit in their place, one behind the other; and the tokens that they are of.
  private var longKeys: [UInt8] = []
  private var longPositions: [Int] = []
  /// Where in the text and in the key the next token starts.
  private var index = 0
  private var key = 0

  /// About so many bytes are read at once, so that what one pass writes is near for the other.
  private static let pieceLength = 0x2000

  /// Reads a whole text, in the memory of those before.
  mutating func read(_ text: Span<UInt8>) {
    entries.removeAll(keepingCapacity: true)
    entries.reserveCapacity(text.count / Tokenizer.averageLength)
    longKeys.removeAll(keepingCapacity: true)
    longPositions.removeAll(keepingCapacity: true)
    scanner = TokenScanner()
    var start = 0
    var keyEnd = 0
    while start < text.count {
      let end = FoldedTokenBuilder.endOfPiece(of: text, from: start)
      index = start
      key = keyEnd
      keyEnd = borders.read(start..<end, of: text, into: &keys, at: keyEnd)
      readTokens(in: text)
      start = end
    }
    keys.removeLast(max(0, keys.count - keyEnd))
    appendLongKeys()
  }

  /// The end of a line some way off, so that no token is cut.
  private static func endOfPiece(of text: Span<UInt8>, from start: Int) -> Int {
    var end = min(start + pieceLength, text.count)
    while end < text.count, text[end - 1] != 0x0A || text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private mutating func readTokens(in text: Span<UInt8>) {
    for position in 0..<borders.count {
      let border = borders.borders[position]
      let end = Int(border.index)
      guard end >= index else { continue }
      let keyEnd = Int(border.key)
      if !scanner.isLineStart, takePlainWord(to: end, keyEnd, text) { continue }
      while index <= end, index < text.count { askScanner(in: text) }
    }
  }
}

extension FoldedTokenBuilder {
  /// Takes the word before a border and the border, if both are plain.
  @inline(__always)
  private mutating func takePlainWord(to end: Int, _ keyEnd: Int, _ text: Span<UInt8>) -> Bool {
    let sign = text.byte(at: end)
    guard sign == 0x20 || isPlain(sign, at: end, text) else { return false }
    if end > index {
      entries.append(.init(.word, index, end, key: key, keyEnd))
    }
    if sign != 0x20 {
      entries.append(.init(.punctuation, end, end + 1, key: keyEnd, keyEnd + 1))
    }
    index = end + 1
    key = keyEnd + 1
    return true
  }

  /// Whether a sign is a token of its own whatever is around it.
  @inline(__always)
  private func isPlain(_ sign: UInt8, at end: Int, _ text: Span<UInt8>) -> Bool {
    let next = text.byte(at: end + 1)
    switch sign {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\""):
      return next < 0x80
    case UInt8(ascii: "."):
      return next <= 0x20 && end > index + FoldedTokenBuilder.longestInitial
        && !Abbreviations.standard.mayEnd(in: text[end - 2], text[end - 1])
    default: return false
    }
  }

  /// In bytes; what is shorter may be an initial.
  private static let longestInitial = 3

  /// Takes the next token from the scanner.
  private mutating func askScanner(in text: Span<UInt8>) {
    scanner.index = index
    let token = scanner.next(in: text)
    let start = token?.range.lowerBound ?? text.count
    key += FoldedTokenBuilder.characters(in: text, index..<start)
    index = start
    guard let token else { return }
    let end = token.range.upperBound
    let keyEnd = key + FoldedTokenBuilder.characters(in: text, start..<end)
    var source = token.range
    if token.kind == .abbreviation, text[end - 1] == UInt8(ascii: ".") {
      source = start..<end - 1
    }
    let length = keyEnd - key - (token.range.count - source.count)
    append(token, keyOf: source, place: key..<key + length, text)
    index = end
    key = keyEnd
  }

  /// How many characters begin in a range: bytes that continue none.
  private static func characters(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where text[index] & 0xC0 != 0x80 || index == 0 { count += 1 }
    return count
  }
}

extension FoldedTokenBuilder {
  /// Adds a token whose key has its place where the first pass wrote its characters.
  private mutating func append(
    _ token: Token, keyOf source: Range<Int>, place: Range<Int>, _ text: Span<UInt8>
  ) {
    let range = token.range
    var keys = place
    if place.isEmpty || place.contains(where: { self.keys[$0] == 0 }) {
      keys = writeKey(of: source, into: place, text)
    }
    entries.append(
      .init(token.kind, range.lowerBound, range.upperBound, key: keys.lowerBound, keys.upperBound))
  }

  /// Writes a key that is not there yet; returns where it is, among the long keys or the others.
  private mutating func writeKey(
    of source: Range<Int>, into place: Range<Int>, _ text: Span<UInt8>
  ) -> Range<Int> {
    if let end = writeLatin(source, at: place.lowerBound, text) { return place.lowerBound..<end }
    let start = longKeys.count
    longPositions.append(entries.count)
    if isQuotationMark(source, text) {
      for index in source { longKeys.append(text[index]) }
    } else {
      longKeys += Folding.fold(text.bytes(source))
    }
    return start..<longKeys.count
  }

  /// Whether a range is one dash, quotation mark or ellipsis: its own key.
  private func isQuotationMark(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let scalar = text.scalar(at: range.lowerBound)
    return scalar.length == range.count && (0x2010...0x2026).contains(scalar.value)
  }

  /// Writes ASCII and Latin letters without the marks behind them; nil where there is more.
  private mutating func writeLatin(
    _ source: Range<Int>, at start: Int, _ text: Span<UInt8>
  ) -> Int? {
    var end = start
    var index = source.lowerBound
    var isAfterLetter = false
    while index < source.upperBound {
      let scalar = text.scalar(at: index)
      index += scalar.length
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let letter = scalar.value < 0x80 ? byte : scanner.table.foldedLetter(scalar.value)
      if letter != 0 {
        isAfterLetter = letter.isASCIILetter
        keys[end] = letter &- 0x41 < 26 ? letter | 0x20 : letter
        end += 1
      } else {
        guard isAfterLetter, (0x300...0x36F).contains(scalar.value) else { return nil }
      }
    }
    return end
  }

  /// Puts the long keys behind the others.
  private mutating func appendLongKeys() {
    let start = keys.count
    keys += longKeys
    for position in longPositions { entries[position].moveKey(by: start) }
  }
}
