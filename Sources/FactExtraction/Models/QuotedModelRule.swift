/// Finds names in quotation marks after a word for the kind, and in lists of such names.
///
/// `mô hình “5 không” “3 sạch”` → one; `các mô hình “Hũ gạo tình thương”, “Nuôi heo đất”` → two.
struct QuotedModelRule: ModelRule {
  private static let longest = 18

  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    var found: [ModelMention] = []
    var last: (kind: String, whole: Range<Int>, isOpen: Bool)?
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard context.tokens[index].mayStart(.quotes), var quotation = context.quotations[index]
      else {
        index += 1
        continue
      }
      quotation = QuotedNames.merged(quotation, context: context)
      index = quotation.whole.upperBound
      guard quotation.content.count <= QuotedModelRule.longest,
        let lead = lead(
          of: quotation, last: last?.whole, lastKind: last?.kind,
          sentence: sentence, context: context)
      else { continue }
      last = (lead.kind, quotation.whole, true)
      if let mention = mention(quotation, lead: lead, sentence: sentence, context: context) {
        found.append(mention)
      }
    }
    return found
  }

  private typealias Lead = (kind: String, start: Int, name: Range<Int>, sponsor: String?)

  private func lead(
    of quotation: Quotation, last: Range<Int>?, lastKind: String?, sentence: FactSentence,
    context: FactContext
  ) -> Lead? {
    let kinds = context.lexicon.cues[.modelKind]
    if let inner = kinds.match(
      context.tokens, at: quotation.content.lowerBound, limit: quotation.content.upperBound),
      inner.end < quotation.content.upperBound, inner.value != "tổ", inner.value != "câu lạc bộ"
    {
      return (
        inner.value, quotation.whole.lowerBound,
        inner.end..<quotation.content.upperBound, nil
      )
    }
    if let opening = ModelLead.read(before: quotation, sentence: sentence, context: context) {
      return (opening.kind, opening.start, opening.name, opening.sponsor)
    }
    guard let last, let lastKind,
      QuotedNames.isListed(last.upperBound..<quotation.whole.lowerBound, context)
    else { return nil }
    return (lastKind, quotation.whole.lowerBound, quotation.content, nil)
  }

  /// `dự án “treo”`, `dự án nghĩa trang “nuốt”`: a word in doubt, no name.
  private func isScare(_ lead: Lead, _ context: FactContext) -> Bool {
    context.key(lead.start) == "dự" && lead.name.count <= 4
      && lead.name.allSatisfy { context.tokens[$0].kind != .number }
      && !lead.name.contains { context.tokens[$0].isCapitalized }
  }

  private func mention(
    _ quotation: Quotation, lead: Lead, sentence: FactSentence, context: FactContext
  ) -> ModelMention? {
    let name = QuotedNames.text(lead.name, context)
    guard !name.isEmpty, !isScare(lead, context), context.key(lead.name.lowerBound) != "về" else {
      return nil
    }
    let after = SponsorReader(context: context, sentence: sentence)
      .sponsor(after: quotation.whole.upperBound)
    let end = after?.end ?? quotation.whole.upperBound
    return ModelMention(
      name: name, kind: lead.kind,
      sponsor: after?.name ?? lead.sponsor
        ?? SponsorReader(context: context, sentence: sentence).sponsor(before: lead.start),
      whole: lead.start..<end, rule: "model.quoted", confidence: 0.95)
  }
}
