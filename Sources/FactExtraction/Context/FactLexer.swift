/// Makes the tokens that the rules compare: `Hoà` is `hòa`, `m²` is `m2`.
struct FactLexer {
  private let vocabulary: Vocabulary
  private let common: CommonTokens

  /// A lexer that marks words by the lists of a vocabulary.
  ///
  /// - Parameter common: the commonest words as marked by the same vocabulary.
  init(_ vocabulary: Vocabulary, common: CommonTokens = CommonTokens()) {
    self.vocabulary = vocabulary
    self.common = common
  }

  /// The tokens of a whole text, in order.
  ///
  /// - Complexity: linear in the bytes.
  static func tokens(of text: [UInt8], _ vocabulary: Vocabulary = Vocabulary()) -> [FactToken] {
    var tokens: [FactToken] = []
    _ = FactLexer(vocabulary).append(0..<text.count, of: text.span, to: &tokens)
    return tokens
  }

  /// The keys of a phrase of a table, so that they equal those of the same words in a text.
  static func keys(of phrase: String) -> [WordKey] {
    tokens(of: Array(phrase.utf8)).map(\.key)
  }

  /// Appends the tokens of a byte range of a text; returns what its words may start.
  func append(
    _ range: Range<Int>, of text: Span<UInt8>, to tokens: inout [FactToken]
  ) -> WordMarks {
    var marks: WordMarks = []
    var start = range.lowerBound
    var lastEnd = -1
    while start < range.upperBound {
      if text[start] == 0x20 {
        start += 1
        continue
      }
      let isGlued = start == lastEnd
      if let (word, end) = common.word(in: text, at: start), end <= range.upperBound {
        marks.formUnion(word.traits.starts)
        tokens.append(FactToken(word, range: start..<end, isGlued: isGlued))
        start = end
        lastEnd = end
        continue
      }
      let (kind, end) = FactScanner.next(in: text, from: start, to: range.upperBound)
      if let kind {
        let token = token(start..<end, of: text, kind, isGlued: isGlued)
        marks.formUnion(token.traits.starts)
        tokens.append(token)
        lastEnd = end
      }
      start = end
    }
    return marks
  }

  /// A token of any kind.
  private func token(
    _ range: Range<Int>, of text: Span<UInt8>, _ kind: FactToken.Kind, isGlued: Bool
  ) -> FactToken {
    let key = key(of: range, in: text, kind)
    var traits = vocabulary.traits(of: key)
    if kind == .number { traits.starts.insert(.figures) }
    return FactToken(
      kind: kind, range: range, key: key, traits: traits,
      isCapitalized: kind == .word && FactScanner.isCapital(text, at: range.lowerBound),
      isGlued: isGlued)
  }

  @inline(__always)
  private func key(
    of range: Range<Int>, in text: Span<UInt8>, _ kind: FactToken.Kind
  ) -> WordKey {
    switch kind {
    case .mark: FactMarks.key(of: text, range)
    case .number: WordKey(text, range)
    case .word: WordKey(word: range, of: text).withPlainExponent
    }
  }
}
