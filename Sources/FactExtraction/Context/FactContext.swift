import Gazetteer
import NewsModel
import VietnameseText

/// What all rules share about one article, computed once: tokens, sentences, quotations, times.
///
/// A class, so that a rule that holds it copies one reference; nothing in it ever changes.
final class FactContext: Sendable {
  /// The article's text.
  let text: [UInt8]
  /// The words and marks of the paragraphs that are read for facts.
  let tokens: [FactToken]
  /// What each of them may start.
  let starts: TokenStarts
  /// The sentences, in order; together they hold all tokens.
  let sentences: [FactSentence]
  /// What stands in quotation marks, by the first mark's token.
  let quotations: [Int: Quotation]
  /// The tokens inside short quotations: names, not speech.
  let names: TokenRanges
  /// The units named, for the place of a fact.
  let places: FactPlaces
  /// The word lists.
  let lexicon: FactLexicon

  /// Reads an article's text once.
  ///
  /// - Complexity: linear in the text.
  init(article: Article, places: PlaceResolution, lexicon: FactLexicon) {
    text = Array(article.text.utf8)
    let reading = FactContext.read(text, paragraphs: article.paragraphs, lexer: lexicon.lexer)
    tokens = reading.tokens
    starts = reading.starts
    sentences = reading.sentences
    self.places = FactPlaces(places)
    self.lexicon = lexicon
    var quotations: [Int: Quotation] = [:]
    var names: [Range<Int>] = []
    for range in FactContext.quotingParagraphs(sentences) {
      for quotation in QuotationPairing.quotations(of: tokens, starts, in: range, text: text) {
        quotations[quotation.whole.lowerBound] = quotation
        if quotation.content.count <= FactContext.longestName { names.append(quotation.content) }
      }
    }
    self.quotations = quotations
    self.names = TokenRanges(names)
  }

  /// The longest name in quotation marks, in tokens; what is longer is speech.
  static let longestName = 14

  private static func read(
    _ text: [UInt8], paragraphs: [Paragraph], lexer: FactLexer
  ) -> (tokens: [FactToken], starts: TokenStarts, sentences: [FactSentence]) {
    var tokens: [FactToken] = []
    tokens.reserveCapacity(text.count / 4)
    var starts = TokenStarts(capacity: text.count / 4)
    var sentences: [FactSentence] = []
    var current = 0
    for range in Sentences.ranges(in: text) {
      while current < paragraphs.count, paragraphs[current].range.upperBound <= range.lowerBound {
        current += 1
      }
      guard current < paragraphs.count, paragraphs[current].role.isRead else { continue }
      let first = tokens.count
      let marks = lexer.append(range, of: text.span, to: &tokens)
      guard tokens.count > first else { continue }
      starts.append(tokens, from: first)
      sentences.append(
        FactSentence(
          tokens: first..<tokens.count, paragraph: current, role: paragraphs[current].role,
          marks: marks))
    }
    return (tokens, starts, sentences)
  }

  /// The tokens of the paragraphs that have quotation marks.
  private static func quotingParagraphs(_ sentences: [FactSentence]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < sentences.count {
      let first = index
      var marks: WordMarks = []
      while index < sentences.count, sentences[index].paragraph == sentences[first].paragraph {
        marks.formUnion(sentences[index].marks)
        index += 1
      }
      guard marks.contains(.quotes) else { continue }
      ranges.append(sentences[first].tokens.lowerBound..<sentences[index - 1].tokens.upperBound)
    }
    return ranges
  }
}

extension FactContext {
  /// The text of some tokens, as written.
  func string(_ range: Range<Int>) -> String {
    String(decoding: text[bytes(range)], as: UTF8.self)
  }

  /// The byte range of some tokens; empty for none.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// Evidence that spans some tokens.
  func evidence(_ range: Range<Int>, rule: String, confidence: Double) -> Evidence {
    Evidence(
      range: bytes(range), quote: string(range), rule: rule, confidence: confidence)
  }

  /// The key of a token, or nothing beyond the ends.
  func key(_ index: Int) -> WordKey {
    tokens.indices.contains(index) ? tokens[index].key : .none
  }

  /// The value of a token of figures alone, or nil.
  func integer(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number,
      tokens[index].range.count <= 18
    else { return nil }
    var value = 0
    for position in tokens[index].range {
      guard text[position].isDigit else { return nil }
      value = value * 10 + Int(text[position] & 15)
    }
    return value
  }

  /// Whether a token of figures ends in a point and four figures: `3.6.2013`, `12.2016`.
  func hasYearAfterPoint(_ index: Int) -> Bool {
    let range = tokens[index].range
    return range.count >= 6 && text[range.upperBound - 5] == UInt8(ascii: ".")
  }

  /// Whether a token is a word.
  func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }
}
