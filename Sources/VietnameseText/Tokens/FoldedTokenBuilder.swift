/// Writes tokens and their keys in one pass.
struct FoldedTokenBuilder {
  /// The keys; before the end of the pass, with room behind them.
  private(set) var keys: [UInt8]
  /// The tokens so far.
  private(set) var entries: [FoldedTokens.Entry]
  private var keyEnd = 0
  private var scanner = TokenScanner()

  /// - Parameters:
  ///   - buffer: memory for keys; what it holds does not matter.
  ///   - entries: memory for tokens, empty.
  init(buffer: [UInt8], entries: [FoldedTokens.Entry]) {
    keys = buffer
    self.entries = entries
  }

  /// Reads a whole text.
  mutating func run(_ text: Span<UInt8>) {
    makeRoom(for: text.count)
    while true {
      if !scanner.isLineStart { readPlainWords(in: text) }
      guard let token = scanner.next(in: text) else { break }
      appendKey(of: token, in: text)
      entries.append(.init(token.kind, token.range, keyEnd: keyEnd))
    }
    keys.removeLast(keys.count - keyEnd)
  }

  /// Reads Latin words with one blank behind each, which is most of any text; stops before
  /// anything else. The buffer has room for a key as long as the rest of the text.
  @inline(__always)
  private mutating func readPlainWords(in text: Span<UInt8>) {
    let end = FoldedTokenBuilder.readPlainWords(
      in: text, from: scanner.index, scanner.table, keys: &keys, keyEnd, entries: &entries)
    scanner.index = end.index
    keyEnd = end.key
  }

  /// Returns where the words that were read end in the text and in the keys.
  @inline(__always)
  private static func readPlainWords(
    in text: Span<UInt8>, from first: Int, _ table: ScalarTable,
    keys: inout [UInt8], _ firstKey: Int, entries: inout [FoldedTokens.Entry]
  ) -> (index: Int, key: Int) {
    var output = keys.mutableSpan
    var end = (index: first, key: firstKey)
    var index = first
    var key = firstKey
    while index < text.count {
      let byte = text[index]
      if byte.isASCIILetter {
        output[key] = byte | 0x20
        key += 1
        index += 1
      } else if byte == 0x20 {
        if index > end.index { entries.append(.init(.word, end.index..<index, keyEnd: key)) }
        index += 1
        end = (index, key)
      } else {
        guard byte >= 0xC3 else { break }
        let scalar = text.wideScalar(byte, at: index)
        let letter = table.foldedLetter(scalar.value)
        guard letter != 0 else { break }
        output[key] = letter
        key += 1
        index += scalar.length
      }
    }
    return end
  }

  /// Makes the buffer so long that the keys of so many more bytes fit, unless they grow.
  private mutating func makeRoom(for count: Int) {
    let missing = keyEnd + count - keys.count
    if missing > 0 { keys.append(contentsOf: repeatElement(0, count: missing)) }
  }
}

extension FoldedTokenBuilder {
  /// Writes the key of a token.
  private mutating func appendKey(of token: Token, in text: Span<UInt8>) {
    var range = token.range
    if token.kind == .abbreviation, text[range.upperBound - 1] == UInt8(ascii: ".") {
      range = range.lowerBound..<range.upperBound - 1
    }
    if let end = FoldedTokenBuilder.foldLatin(range, in: text, scanner.table, &keys, keyEnd) {
      keyEnd = end
    } else {
      appendFolded(range, in: text)
    }
  }

  /// Writes the key of ASCII and of Latin letters; nil where there is anything else.
  @inline(__always)
  private static func foldLatin(
    _ range: Range<Int>, in text: Span<UInt8>, _ table: ScalarTable, _ keys: inout [UInt8],
    _ start: Int
  ) -> Int? {
    var output = keys.mutableSpan
    var end = start
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        output[end] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        index += 1
      } else {
        let scalar = text.wideScalar(byte, at: index)
        let letter = table.foldedLetter(scalar.value)
        guard letter != 0 else { return nil }
        output[end] = letter
        index += scalar.length
      }
      end += 1
    }
    return end
  }

  /// The long way: other scripts, marks that stand alone, stray bytes.
  private mutating func appendFolded(_ range: Range<Int>, in text: Span<UInt8>) {
    let key = Folding.fold(text.bytes(range))
    makeRoom(for: key.count + text.count - range.upperBound)
    for byte in key {
      keys[keyEnd] = byte
      keyEnd += 1
    }
  }
}
