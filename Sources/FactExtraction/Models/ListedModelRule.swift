/// Finds names without quotation marks where the text shows that a name follows: “Mô hình” with a
/// capital in a list or at the start of a sentence, or a name that starts with a capital.
///
/// `; Mô hình Quỹ khuyến học dòng họ của Hội khuyến học xã;` → Quỹ khuyến học dòng họ.
struct ListedModelRule: ModelRule {
  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    sentence.tokens.compactMap { mention(at: $0, sentence: sentence, context: context) }
  }

  private func mention(
    at index: Int, sentence: FactSentence, context: FactContext
  ) -> ModelMention? {
    guard context.tokens[index].mayStart(.cue(.modelKind)), context.key(index) == "mô",
      context.key(index + 1) == "hình", index + 2 < sentence.tokens.upperBound,
      !ModelKind.isToy(index, context),
      ModelKind.starting(at: index, in: context, limit: sentence.tokens.upperBound) != nil
    else { return nil }
    let start = index + 2
    let before: WordKey =
      index == sentence.tokens.lowerBound ? "" : context.key(index - 1)
    let isListed = context.tokens[index].isCapitalized && [";", ":", "-", "•"].contains(before)
    let isOpening = context.tokens[index].isCapitalized && ["", ",", "."].contains(before)
    guard isListed || isOpening || isCapitalizedName(start, context),
      !hasQuotation(near: start, context)
    else { return nil }
    let name = UnquotedName.read(context, at: start, sentence: sentence, isListed: isListed)
    guard name.count >= 2 else { return nil }
    let reader = SponsorReader(context: context, sentence: sentence)
    let sponsor = reader.sponsor(after: name.upperBound)
    return ModelMention(
      name: context.string(name), kind: "mô hình",
      sponsor: sponsor?.name ?? reader.sponsor(before: index),
      whole: index..<(sponsor?.end ?? name.upperBound),
      rule: "model.listed", confidence: isListed ? 0.8 : 0.6)
  }

  /// A word with a capital that is no abbreviation (`mô hình HTX`) and no unit's name.
  private func isCapitalizedName(_ index: Int, _ context: FactContext) -> Bool {
    guard context.isWord(index), context.tokens[index].isCapitalized, context.isWord(index + 1),
      !context.tokens[index + 1].isCapitalized
    else { return false }
    // `mô hình Trung tâm …` describes an organization; a club, a team or a fund may be a model.
    guard
      !context.lexicon.cues[.organizationHead].starts(
        context.tokens, at: index, limit: context.tokens.count) || context.key(index) == "quỹ"
    else { return false }
    return context.places.unit(within: context.bytes(index..<index + 2)) == nil
  }

  private func hasQuotation(near start: Int, _ context: FactContext) -> Bool {
    (start..<start + 5).contains { context.quotations[$0] != nil }
  }
}
