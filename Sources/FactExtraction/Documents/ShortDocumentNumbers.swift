import NewsModel

/// Reads bare numbers after a kind: `Chỉ thị 05`, `Chỉ thị số 08, 09 và 12`, `Kế hoạch số 15`.
///
/// Without “số” only kinds that are usually cited so take one, and `quyết định 3 nội dung` is a
/// verb with its object.
enum ShortDocumentNumbers {
  /// The citations of the kind word that starts at a token.
  static func read(
    _ context: FactContext, at start: Int, sentence: FactSentence
  ) -> [DocumentRule.Citation] {
    let limit = sentence.tokens.upperBound
    guard
      let kind = context.lexicon.documentKinds.words.match(
        context.tokens, at: start, limit: limit)
    else { return [] }
    var index = kind.end
    let hasNumberWord = context.key(index) == "số"
    if hasNumberWord { index += 1 }
    if hasNumberWord, context.key(index) == ":" { index += 1 }
    guard hasNumberWord || kind.value.takesShortNumber else { return [] }
    var numbers: [Range<Int>] = []
    while index < limit, let number = number(context, at: index, limit: limit) {
      let isCounted =
        !hasNumberWord && numbers.isEmpty
        && context.lexicon.measures.units.match(
          context.tokens, at: number.upperBound, limit: limit) != nil
      if isCounted { return [] }
      numbers.append(number)
      index = number.upperBound
      guard [",", "và"].contains(context.key(index)) else { break }
      index += 1
    }
    return numbers.map { number in
      DocumentRule.Citation(
        number: number, whole: number == numbers[0] ? start..<number.upperBound : number,
        kind: kind.value.name, serial: Int(context.string(number.prefix(1))) ?? 0, isShort: true,
        date: DocumentDate.read(context, after: number.upperBound, limit: limit))
    }
  }

  /// One to four figures that are neither a full number, nor a date, nor a year.
  private static func number(_ context: FactContext, at index: Int, limit: Int) -> Range<Int>? {
    guard context.tokens[index].kind == .number,
      DocumentNumber.read(context, at: index, limit: limit) == nil
    else { return nil }
    let figures = context.string(index..<index + 1)
    guard figures.utf8.count <= 4, let value = Int(figures), !(1945...2099).contains(value)
    else { return nil }
    let next = index + 1
    guard next < limit, context.tokens[next].isGlued else { return index..<next }
    if context.key(next) == "/", next + 1 < limit,
      let year = Int(context.string(next + 1..<next + 2)), (1945...2099).contains(year)
    {
      return index..<next + 2
    }
    return [",", ".", ";", ")", ":", "\"", "'", "…"].contains(context.key(next))
      ? index..<next : nil
  }
}
