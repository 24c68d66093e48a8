/// What may be done with names in quotation marks: joined, listed, freed of their marks.
///
/// `“5 không” “3 sạch”` → 5 không 3 sạch; `“Sạch nhà”, “Sạch ngõ”` → two of a list.
enum QuotedNames {
  /// A quotation with the next one when both are parts of one motto: “5 không” “3 sạch”.
  static func merged(_ quotation: Quotation, context: FactContext) -> Quotation {
    var result = quotation
    while let next = next(after: result, context: context), isMotto(result.content, context),
      isMotto(next.content, context)
    {
      result.content = result.content.lowerBound..<next.content.upperBound
      result.whole = result.whole.lowerBound..<next.whole.upperBound
    }
    return result
  }

  private static func next(after quotation: Quotation, context: FactContext) -> Quotation? {
    let end = quotation.whole.upperBound
    if let next = context.quotations[end] { return next }
    return context.key(end) == "," ? context.quotations[end + 1] : nil
  }

  /// A few words after a figure: 5 không, 3 sạch, 4 tốt.
  private static func isMotto(_ content: Range<Int>, _ context: FactContext) -> Bool {
    guard content.count <= 6, let first = content.first else { return false }
    return context.tokens[first].kind == .number
  }

  /// Whether what stands between two quotations only strings them together.
  static func isListed(_ between: Range<Int>, _ context: FactContext) -> Bool {
    between.count <= 2
      && between.allSatisfy { [",", ";", "và", "hay", "hoặc", "-", "&"].contains(context.key($0)) }
  }

  /// The words as written without quotation marks, and without marks at their end.
  static func text(_ tokens: Range<Int>, _ context: FactContext) -> String {
    var parts: [String] = []
    var end = tokens.upperBound
    while end > tokens.lowerBound, context.tokens[end - 1].kind == .mark,
      context.key(end - 1) != ")", context.key(end - 1) != "%"
    {
      end -= 1
    }
    var start = tokens.lowerBound
    for index in tokens.lowerBound..<max(end, tokens.lowerBound) where isQuote(index, context) {
      if start < index { parts.append(context.string(start..<index)) }
      start = index + 1
    }
    if start < end { parts.append(context.string(start..<end)) }
    return parts.joined(separator: " ").withoutLineBreaks
  }

  private static func isQuote(_ index: Int, _ context: FactContext) -> Bool {
    context.key(index) == "\"" || context.key(index) == "'"
  }
}

extension String {
  /// Blanks before commas, as removed quotation marks leave them, closed up.
  fileprivate var withoutLineBreaks: String {
    var result = ""
    for character in self {
      if character == ",", result.last == " " { result.removeLast() }
      result.append(character)
    }
    return result
  }
}
