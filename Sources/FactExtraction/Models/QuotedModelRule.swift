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
    if let inner = ModelKind.starting(
      at: quotation.content.lowerBound, in: context, limit: quotation.content.upperBound),
      inner.end < quotation.content.upperBound, inner.value != "tổ", inner.value != "câu lạc bộ"
    {
      guard isName(inner.end..<quotation.content.upperBound, context) else { return nil }
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

  /// `“Phong trào này đã lan ra cả nước.”` is what somebody says, and no name.
  private func isName(_ inner: Range<Int>, _ context: FactContext) -> Bool {
    context.key(inner.upperBound - 1) != "." && inner.count > 2
      && !context.lexicon.cues[.modelGeneric].starts(
        context.tokens, at: inner.lowerBound, limit: inner.upperBound)
      && !context.lexicon.cues[.modelEnd].starts(
        context.tokens, at: inner.lowerBound, limit: inner.upperBound)
  }

  /// `dự án “treo”`, `chiến dịch “giải cứu” hành tím`, `chương trình “hiệu quả hơn”`: words in doubt.
  private func isScare(_ lead: Lead, _ context: FactContext) -> Bool {
    guard lead.name.allSatisfy({ context.tokens[$0].kind != .number }),
      !lead.name.contains(where: { context.tokens[$0].isCapitalized })
    else { return false }
    if context.key(lead.start) == "dự" { return lead.name.count <= 4 }
    let isGeneric = context.lexicon.cues[.modelGeneric].starts(
      context.tokens, at: lead.name.lowerBound, limit: lead.name.upperBound)
    return lead.kind == "chương trình" && (lead.name.count <= 2 || isGeneric)
  }

  /// `dự án “Khu liên hợp …”`: what is built, no way of working.
  private func isWorks(_ name: Range<Int>, _ context: FactContext) -> Bool {
    context.lexicon.cues[.modelWorks].starts(
      context.tokens, at: name.lowerBound, limit: name.upperBound)
  }

  private func mention(
    _ quotation: Quotation, lead: Lead, sentence: FactSentence, context: FactContext
  ) -> ModelMention? {
    let name = QuotedNames.text(lead.name, context)
    guard !name.isEmpty, !isScare(lead, context), context.key(lead.name.lowerBound) != "về",
      !(context.key(lead.start) == "dự" && isWorks(lead.name, context))
    else {
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
