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
  /// The sentences, in order; together they hold all tokens.
  let sentences: [FactSentence]
  /// What stands in quotation marks, by the first mark's token.
  let quotations: [Int: Quotation]
  /// For each token, whether it is inside a short quotation: a name, not speech.
  let isInName: [Bool]
  /// The units named, for the place of a fact.
  let places: FactPlaces
  /// The word lists.
  let lexicon: FactLexicon

  /// Reads an article's text once.
  ///
  /// - Complexity: linear in the text.
  init(article: Article, places: PlaceResolution, lexicon: FactLexicon) {
    text = Array(article.text.utf8)
    let reading = FactContext.read(text, paragraphs: article.paragraphs)
    tokens = reading.tokens
    sentences = reading.sentences
    self.places = FactPlaces(places)
    self.lexicon = lexicon
    var quotations: [Int: Quotation] = [:]
    var isInName = Array(repeating: false, count: tokens.count)
    for range in FactContext.paragraphRanges(sentences) {
      for quotation in QuotationPairing.quotations(of: tokens, in: range, text: text) {
        quotations[quotation.whole.lowerBound] = quotation
        if quotation.content.count <= FactContext.longestName {
          for index in quotation.content { isInName[index] = true }
        }
      }
    }
    self.quotations = quotations
    self.isInName = isInName
  }

  /// The longest name in quotation marks, in tokens; what is longer is speech.
  static let longestName = 14

  private static let readRoles: Set<LineRole> = [
    .title, .lead, .body, .caption, .heading, .list, .table,
  ]

  private static func read(
    _ text: [UInt8], paragraphs: [Paragraph]
  ) -> (tokens: [FactToken], sentences: [FactSentence]) {
    var tokens: [FactToken] = []
    var sentences: [FactSentence] = []
    var current = 0
    var lexer = FactLexer()
    for range in Sentences.ranges(in: text) {
      while current < paragraphs.count, paragraphs[current].range.upperBound <= range.lowerBound {
        current += 1
      }
      guard current < paragraphs.count, readRoles.contains(paragraphs[current].role) else {
        continue
      }
      let first = tokens.count
      lexer.append(text, in: range, to: &tokens)
      guard tokens.count > first else { continue }
      sentences.append(
        FactSentence(
          tokens: first..<tokens.count, paragraph: current, role: paragraphs[current].role))
    }
    return (tokens, sentences)
  }

  private static func paragraphRanges(_ sentences: [FactSentence]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last = -1
    for sentence in sentences {
      if sentence.paragraph == last, let open = ranges.popLast() {
        ranges.append(open.lowerBound..<sentence.tokens.upperBound)
      } else {
        ranges.append(sentence.tokens)
      }
      last = sentence.paragraph
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

  /// Whether a token of figures has points in it.
  func hasPoint(_ index: Int) -> Bool {
    text[tokens[index].range].contains(UInt8(ascii: "."))
  }

  /// Whether a token is a word.
  func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }
}
