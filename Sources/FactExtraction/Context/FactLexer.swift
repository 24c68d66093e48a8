import VietnameseText

/// Makes the tokens that the rules compare, stretch by stretch from the start of a text.
///
/// What words are compared by is made for the whole text at once; `Hoà` is `hòa`, `m²` is `m2`.
struct FactLexer {
  private let exact: SearchKey
  private let vocabulary: Vocabulary
  private var cursor = SearchKey.Cursor()

  /// A lexer of a text that marks words by the lists of a vocabulary.
  init(_ text: Span<UInt8>, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    exact = SearchKey(text, style: .exact)
  }

  /// The tokens of a whole text, in order.
  ///
  /// - Complexity: linear in the bytes.
  static func tokens(of text: [UInt8], _ vocabulary: Vocabulary = Vocabulary()) -> [FactToken] {
    var lexer = FactLexer(text.span, vocabulary)
    var tokens: [FactToken] = []
    _ = lexer.append(0..<text.count, of: text.span, to: &tokens)
    return tokens
  }

  /// The keys of a phrase of a table, so that they equal those of the same words in a text.
  static func keys(of phrase: String) -> [WordKey] {
    tokens(of: Array(phrase.utf8)).map(\.key)
  }

  /// Appends the tokens of a byte range of the text, which must be behind all ranges before; returns
  /// what its words may start.
  mutating func append(
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
  private mutating func key(
    of range: Range<Int>, in text: Span<UInt8>, _ kind: FactToken.Kind
  ) -> WordKey {
    if kind == .mark { return FactMarks.key(of: text, range) }
    let keyRange = cursor.keyRange(of: range, in: exact)
    return WordKey(exact.bytes.span, keyRange).withPlainExponent
  }
}
