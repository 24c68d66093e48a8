/// The second pass over a text: tokens from what stands between the borders.
///
/// Words with a blank or a plain sign behind them, most of any text, are taken as they are; all
/// else is asked of ``TokenScanner``.
struct TokenTaker {
  /// The keys that were written for one token each.
  private(set) var ownKeys: [UInt8] = []
  private var scanner = TokenScanner()
  private let signs = PlainSigns()
  /// Where the next token is looked for.
  private(set) var index = 0

  /// Forgets the text before; makes room for keys.
  mutating func start(reserving capacity: Int) {
    ownKeys.removeAll(keepingCapacity: true)
    ownKeys.reserveCapacity(capacity)
    scanner = TokenScanner()
  }

  /// Takes the tokens of a piece whose key starts at an offset.
  mutating func take(
    _ piece: Range<Int>, of text: Span<UInt8>, key firstKey: Int,
    _ borders: borrowing WordBorders, into entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    let list = borders.borders.span
    index = piece.lowerBound
    var start = index
    var key = firstKey
    for position in 0..<borders.count {
      let border = list[position]
      let end = piece.lowerBound &+ border.index
      let keyEnd = firstKey &+ border.key
      if text.byte(at: end) == 0x20, index == start || index == end {
        takeWord(before: end, key..<keyEnd, &entries)
        index = end &+ 1
      } else {
        takeSign(at: end, behind: start, key..<keyEnd, text, &entries)
      }
      start = end &+ 1
      key = keyEnd &+ 1
    }
  }

  /// Takes the tokens of a piece whose borders cannot be trusted.
  mutating func takeDoubtful(
    _ piece: Range<Int>, of text: Span<UInt8>,
    into entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    index = piece.lowerBound
    while index < piece.upperBound { askScanner(in: text, &entries) }
  }

  /// Takes the word that ends at a border, if there is one.
  @inline(__always)
  private mutating func takeWord(
    before end: Int, _ key: Range<Int>, _ entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    guard end > index else { return }
    entries.append(.init(.word, index, end, key: key.lowerBound, key.upperBound))
    // A letter with a blank behind begins no item of a list.
    scanner.isLineStart = false
  }

  /// Takes what a border ends that is no plain word with a blank behind, and what stands there.
  @inline(never)
  private mutating func takeSign(
    at end: Int, behind start: Int, _ key: Range<Int>, _ text: Span<UInt8>,
    _ entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    if index == start, index < end, !scanner.isLineStart, signs.endWord(in: text, start, end) {
      takeWord(before: end, key, &entries)
      index = end
    }
    while index < end { askScanner(in: text, &entries) }
    guard index == end, index < text.count else { return }
    if !scanner.isLineStart, let sign = signs.sign(in: text, at: end) {
      take(sign, key: key.upperBound, text, &entries)
    } else {
      askScanner(in: text, &entries)
    }
  }

  /// Takes a sign that stands at the index.
  @inline(__always)
  private mutating func take(
    _ sign: PlainSigns.Sign, key: Int, _ text: Span<UInt8>,
    _ entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    let start = index
    index = start &+ sign.length
    guard let kind = sign.kind else {
      scanner.isLineStart = text[start] == 0x0A
      return
    }
    if text[start] < 0x80 {
      entries.append(.init(kind, start, index, key: key, key &+ sign.length))
    } else {
      takeWide(Token(kind: kind, range: start..<index), text, &entries)
    }
  }

  /// Takes a sign beyond ASCII, which is its own key.
  private mutating func takeWide(
    _ token: Token, _ text: Span<UInt8>, _ entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    let start = ownKeys.count
    for position in token.range { ownKeys.append(text[position]) }
    entries.append(.init(token, ownKey: start..<ownKeys.count))
  }

  /// Takes the next token from the scanner.
  private mutating func askScanner(
    in text: Span<UInt8>, _ entries: inout OutputSpan<FoldedTokens.Entry>
  ) {
    scanner.index = index
    guard let token = scanner.next(in: text) else {
      index = text.count
      return
    }
    index = token.range.upperBound
    let start = ownKeys.count
    appendKey(of: token, in: text)
    entries.append(.init(token, ownKey: start..<ownKeys.count))
  }
}

extension TokenTaker {
  /// Writes the key of a token. An abbreviation leaves its last stop out.
  private mutating func appendKey(of token: Token, in text: Span<UInt8>) {
    var source = token.range
    if token.kind == .abbreviation, text[source.upperBound - 1] == UInt8(ascii: ".") {
      source = source.lowerBound..<source.upperBound - 1
    }
    let start = ownKeys.count
    guard !appendLatin(source, text) else { return }
    ownKeys.removeLast(ownKeys.count - start)
    ownKeys += Folding.fold(text.extracting(source))
  }

  /// Writes ASCII, Latin letters without the marks behind them, and dashes and quotation marks as
  /// they are; false where there is more.
  private mutating func appendLatin(_ source: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var index = source.lowerBound
    var isAfterLetter = false
    while index < source.upperBound {
      let scalar = text.scalar(at: index)
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let letter = scalar.value < 0x80 ? byte : scanner.table.foldedLetter(scalar.value)
      if letter != 0 {
        ownKeys.append(letter &- 0x41 < 26 ? letter | 0x20 : letter)
        isAfterLetter = letter.isASCIILetter
      } else if (0x2010...0x2026).contains(scalar.value) {
        for offset in 0..<3 { ownKeys.append(text[index + offset]) }
        isAfterLetter = false
      } else {
        guard isAfterLetter, (0x300...0x36F).contains(scalar.value) else { return false }
      }
      index += scalar.length
    }
    return true
  }
}
