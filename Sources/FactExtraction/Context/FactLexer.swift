/// Makes the tokens that the rules compare: `Hoà` is `hòa`, `m²` is `m2`.
struct FactLexer {
  private let vocabulary: Vocabulary

  /// A lexer that marks words by the lists of a vocabulary.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
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
      let (kind, end) = FactScanner.next(in: text, from: start, to: range.upperBound)
      if let kind {
        let key = key(of: start..<end, in: text, kind)
        var traits = vocabulary.traits(of: key)
        if kind == .number { traits.starts.insert(.figures) }
        marks.formUnion(traits.starts)
        tokens.append(
          FactToken(
            kind: kind, range: start..<end, key: key, traits: traits,
            isCapitalized: kind == .word && FactScanner.isCapital(text, at: start),
            isGlued: start == lastEnd))
        lastEnd = end
      }
      start = end
    }
    return marks
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
