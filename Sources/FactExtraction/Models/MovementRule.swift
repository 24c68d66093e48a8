/// Finds movements and campaigns without quotation marks: `phong trào đền ơn đáp nghĩa`.
///
/// One movement is meant (`các phong trào …` names none), and its name has three words or more.
struct MovementRule: ModelRule {
  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    sentence.tokens.compactMap { mention(at: $0, sentence: sentence, context: context) }
  }

  private func mention(
    at index: Int, sentence: FactSentence, context: FactContext
  ) -> ModelMention? {
    let cues = context.lexicon.cues
    let limit = sentence.tokens.upperBound
    guard let kind = cues[.modelKind].match(context.tokens, at: index, limit: limit),
      kind.value == "phong trào" || kind.value == "cuộc vận động",
      !cues[.modelPlural].ends(context.tokens, before: index, floor: sentence.tokens.lowerBound),
      !(kind.end..<kind.end + 5).contains(where: { context.quotations[$0] != nil })
    else { return nil }
    let name = UnquotedName.read(
      context, at: kind.end, sentence: sentence, isListed: false, endsAtAnd: true)
    guard name.count >= 3 else { return nil }
    let reader = SponsorReader(context: context, sentence: sentence)
    let sponsor = reader.sponsor(after: name.upperBound)
    return ModelMention(
      name: context.string(name), kind: kind.value,
      sponsor: sponsor?.name ?? reader.sponsor(before: index),
      whole: index..<(sponsor?.end ?? name.upperBound), rule: "model.movement", confidence: 0.7)
  }
}
