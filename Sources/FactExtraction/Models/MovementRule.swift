/// Finds movements and campaigns without quotation marks: `phong trào đền ơn đáp nghĩa`.
///
/// One movement is meant (`các phong trào …` names none), its name has three words or more, and it
/// is a known one or something is done with it: `phát động phong trào …`. Else the words after it
/// only describe: `phong trào lên án hành vi đó`.
struct MovementRule: ModelRule {
  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    sentence.tokens.compactMap { mention(at: $0, sentence: sentence, context: context) }
  }

  private func mention(
    at index: Int, sentence: FactSentence, context: FactContext
  ) -> ModelMention? {
    guard context.tokens[index].mayStart(.cue(.modelKind)),
      let kind = ModelKind.starting(at: index, in: context, limit: sentence.tokens.upperBound),
      kind.value == "phong trào" || kind.value == "cuộc vận động",
      !context.lexicon.cues[.modelPlural].ends(
        context.tokens, before: index, floor: sentence.tokens.lowerBound),
      !(kind.end..<kind.end + 5).contains(where: { context.quotations[$0] != nil })
    else { return nil }
    let name = UnquotedName.read(
      context, at: kind.end, sentence: sentence, isListed: false, endsAtAnd: true)
    guard name.count >= 3, isNamed(name, index, sentence, context) else { return nil }
    let reader = SponsorReader(context: context, sentence: sentence)
    let sponsor = reader.sponsor(after: name.upperBound)
    return ModelMention(
      name: context.string(name), kind: kind.value,
      sponsor: sponsor?.name ?? reader.sponsor(before: index),
      whole: index..<(sponsor?.end ?? name.upperBound), rule: "model.movement", confidence: 0.7)
  }

  /// `Phong trào giúp nhau dựng nhà được hưởng ứng`: a sentence about one movement names it, as does
  /// a capital: `cuộc vận động Mỗi nhà một cây`.
  private func isSubject(
    _ name: Range<Int>, _ kind: Int, _ sentence: FactSentence, _ context: FactContext
  ) -> Bool {
    let first = context.tokens[name.lowerBound]
    if first.isCapitalized, !context.tokens[name.lowerBound + 1].isCapitalized { return true }
    let isOpening = kind == sentence.tokens.lowerBound && sentence.role != .title
    return isOpening && name.count >= 4
      && ["được", "đã", "do", "ngày", "tiếp", "thu", "có", "lan"].contains(
        context.key(name.upperBound))
  }

  private func isNamed(
    _ name: Range<Int>, _ kind: Int, _ sentence: FactSentence, _ context: FactContext
  ) -> Bool {
    let slug = context.lexicon.models.slug(of: context.string(name))
    if context.lexicon.models.known(slug: slug) != nil { return true }
    let isDone = context.lexicon.cues[.movementDeed].ends(
      context.tokens, before: kind, floor: sentence.tokens.lowerBound)
    return (isDone || isSubject(name, kind, sentence, context))
      && !name.contains { context.key($0) == "phong" && context.key($0 + 1) == "trào" }
      && !name.contains { context.tokens[$0].kind == .number }
  }
}
