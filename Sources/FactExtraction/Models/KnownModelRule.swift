/// Finds the nation-wide models of the table by their names, with or without quotation marks.
///
/// `Toàn dân đoàn kết xây dựng đời sống văn hóa` is one wherever it stands; names that are also
/// plain words need one of their openers before them or quotation marks around them.
/// `Quỹ “Vì người nghèo”` is money, and none.
struct KnownModelRule: ModelRule {
  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    guard sentence.mayHold(.models) else { return [] }
    var found: [ModelMention] = []
    var position = sentence.tokens.lowerBound
    let limit = sentence.tokens.upperBound
    while let index = context.starts.next(.models, from: position, to: limit) {
      position = index + 1
      guard
        let match = context.lexicon.models.names.match(context.tokens, at: index, limit: limit)
      else { continue }
      if stands(match.value, index..<match.end, sentence: sentence, context: context) {
        found.append(mention(match.value, index..<match.end, sentence, context))
      }
      position = match.end
    }
    return found
  }

  private func stands(
    _ known: ModelLexicon.Known, _ tokens: Range<Int>, sentence: FactSentence,
    context: FactContext
  ) -> Bool {
    let isNamed = kindBefore(tokens.lowerBound, sentence, context) != nil
    if !isNamed, isTitle(tokens, sentence, context) { return false }
    if isFund(tokens.lowerBound, context) { return false }
    if isNamed || isQuoted(tokens, context) { return true }
    guard known.isBare else { return false }
    guard !known.openers.isEmpty else { return true }
    let floor = max(sentence.tokens.lowerBound, tokens.lowerBound - 4)
    return known.openers.contains { keys in
      let start = tokens.lowerBound - keys.count
      return start >= floor && keys.indices.allSatisfy { context.key(start + $0) == keys[$0] }
    }
  }

  private func isQuoted(_ tokens: Range<Int>, _ context: FactContext) -> Bool {
    ["\"", "'"].contains(context.key(tokens.lowerBound - 1))
      && ["\"", "'"].contains(context.key(tokens.upperBound))
  }

  /// `Quỹ “Vì người nghèo”` is money, no movement.
  private func isFund(_ start: Int, _ context: FactContext) -> Bool {
    let before = context.tokens[max(0, start - 1)].kind == .mark ? start - 2 : start - 1
    return context.key(before) == "quỹ"
  }

  /// The title of a directive is no movement: `Chỉ thị số 05-CT/TW về “Đẩy mạnh học tập …”`.
  private func isTitle(
    _ tokens: Range<Int>, _ sentence: FactSentence, _ context: FactContext
  ) -> Bool {
    var index = tokens.lowerBound
    var sawAbout = false
    while index > max(sentence.tokens.lowerBound, tokens.lowerBound - 16) {
      if context.key(index - 1) == "về" || context.key(index - 1) == ":" { sawAbout = true }
      if sawAbout,
        context.lexicon.documentKinds.words.match(
          context.tokens, endingAt: index, floor: sentence.tokens.lowerBound) != nil
      {
        return true
      }
      if [";", "."].contains(context.key(index - 1)) { return false }
      index -= 1
    }
    return false
  }

  /// The word for the kind right before the name: what the text calls it wins over the table.
  private func kindBefore(
    _ start: Int, _ sentence: FactSentence, _ context: FactContext
  ) -> String? {
    var end = start
    while end > sentence.tokens.lowerBound, context.tokens[end - 1].kind == .mark,
      ["\"", "'", ":"].contains(context.key(end - 1))
    {
      end -= 1
    }
    return ModelKind.ending(at: end, in: context, floor: sentence.tokens.lowerBound)?.value
  }

  private func mention(
    _ known: ModelLexicon.Known, _ tokens: Range<Int>, _ sentence: FactSentence,
    _ context: FactContext
  ) -> ModelMention {
    let reader = SponsorReader(context: context, sentence: sentence)
    let close = isQuoted(tokens, context) ? tokens.upperBound + 1 : tokens.upperBound
    let sponsor = reader.sponsor(after: close)
    let kind = kindBefore(tokens.lowerBound, sentence, context)
    return ModelMention(
      name: QuotedNames.text(tokens, context), kind: kind ?? known.kind, sponsor: sponsor?.name,
      whole: tokens.lowerBound..<tokens.upperBound, rule: "model.known", confidence: 0.9)
  }
}
