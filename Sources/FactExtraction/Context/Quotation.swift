/// Words between quotation marks, whatever the marks' shape.
struct Quotation: Hashable, Sendable {
  /// The tokens of the words, without the marks.
  var content: Range<Int>
  /// The tokens with the marks.
  var whole: Range<Int>
}

/// Pairs the quotation marks of one paragraph: “ ” " ‘ ’ ‘‘ ’’ « » and their confusions.
struct QuotationPairing {
  private let tokens: [FactToken]
  private let starts: TokenStarts
  private let text: [UInt8]
  private var open: [Range<Int>] = []
  private var found: [Quotation] = []

  /// Adds the marks to a vocabulary.
  static func add(to vocabulary: inout Vocabulary) {
    for mark: WordKey in ["\"", "'"] { vocabulary.add(mark, starts: .quotes) }
  }

  /// The quotations among some tokens, by their first token; inner ones included.
  ///
  /// - Complexity: linear in the tokens.
  static func quotations(
    of tokens: [FactToken], _ starts: TokenStarts, in range: Range<Int>, text: [UInt8]
  ) -> [Quotation] {
    var pairing = QuotationPairing(tokens: tokens, starts: starts, text: text)
    pairing.run(range)
    return pairing.found.sorted { $0.whole.lowerBound < $1.whole.lowerBound }
  }

  private init(tokens: [FactToken], starts: TokenStarts, text: [UInt8]) {
    self.tokens = tokens
    self.starts = starts
    self.text = text
  }

  private mutating func run(_ range: Range<Int>) {
    var position = range.lowerBound
    while let index = starts.next(.quotes, from: position, to: range.upperBound) {
      let end = markEnd(at: index, limit: range.upperBound)
      if end > index { take(index..<end, limit: range.upperBound) }
      position = max(end, index + 1)
    }
  }

  /// Two single marks in a row are one double mark.
  private func markEnd(at index: Int, limit: Int) -> Int {
    guard tokens[index].kind == .mark else { return index }
    if tokens[index].key == .quote { return index + 1 }
    guard tokens[index].key == .apostrophe else { return index }
    let isDoubled =
      index + 1 < limit && tokens[index + 1].key == .apostrophe && tokens[index + 1].isGlued
    return isDoubled ? index + 2 : index + 1
  }

  private mutating func take(_ mark: Range<Int>, limit: Int) {
    let isGluedBefore = tokens[mark.lowerBound].isGlued && !followsOpening(mark.lowerBound)
    let isGluedAfter = mark.upperBound < limit && tokens[mark.upperBound].isGlued
    let shape = shape(of: mark.lowerBound)
    let opens: Bool
    if open.isEmpty {
      opens = shape == .opening ? isGluedAfter || !isGluedBefore : isGluedAfter && !isGluedBefore
    } else {
      opens = shape != .closing && isGluedAfter && !isGluedBefore
    }
    if opens {
      open.append(mark)
    } else if let start = open.popLast(), start.upperBound < mark.lowerBound {
      found.append(
        Quotation(
          content: start.upperBound..<mark.lowerBound, whole: start.lowerBound..<mark.upperBound))
    }
  }

  private func followsOpening(_ index: Int) -> Bool {
    index > 0 && (tokens[index - 1].key == "(" || tokens[index - 1].key == "\"")
  }

  private static let opening: WordSet = ["“", "„", "«", "‹", "‘"]
  private static let closing: WordSet = ["”", "»", "›", "’"]

  private enum Shape { case opening, closing, neutral }

  private func shape(of index: Int) -> Shape {
    let mark = WordKey(text.span, tokens[index].range)
    if QuotationPairing.opening.contains(mark) { return .opening }
    return QuotationPairing.closing.contains(mark) ? .closing : .neutral
  }
}
