/// Finds models and clubs without quotation marks where the text introduces them as such: somebody
/// builds one (`Hội Phụ nữ xã xây dựng mô hình …`), it has an owner (`mô hình … của chi đoàn`), it
/// is an example (`điển hình như mô hình …`), or it goes on a list of them.
///
/// Names that only say what is grown or made need an owner: `mô hình trồng cam` is a crop.
struct IntroducedModelRule: ModelRule {
  private static let longest = 11

  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    var found: [ModelMention] = []
    var position = sentence.tokens.lowerBound
    let kinds: WordMarks = [.cue(.modelKind), .cue(.clubKind)]
    while let index = context.starts.next(kinds, from: position, to: sentence.tokens.upperBound) {
      position = index + 1
      guard
        let mention = mention(
          at: index, sentence: sentence, context: context, last: found.last)
      else { continue }
      found.append(mention)
      position = mention.whole.upperBound
    }
    return found
  }

  private func mention(
    at index: Int, sentence: FactSentence, context: FactContext, last: ModelMention?
  ) -> ModelMention? {
    guard let kind = kind(at: index, sentence: sentence, context: context) else { return nil }
    let name = name(after: kind.end, sentence: sentence, context: context)
    guard (2...IntroducedModelRule.longest).contains(name.count), isPlain(name, context),
      name.count >= 3 || context.tokens[name.lowerBound].isCapitalized
    else { return nil }
    let reader = SponsorReader(context: context, sentence: sentence)
    let owner = reader.sponsor(after: name.upperBound)
    let maker = reader.maker(before: index)
    let isOwned = owner != nil || maker != nil
    guard isOwned || isIntroduced(index, sentence, context, last: last),
      isOwned || kind.value == "câu lạc bộ" || !describesOnly(name, context),
      isOwned || !isOrganization(name, context)
    else { return nil }
    return ModelMention(
      name: context.string(name), kind: kind.value,
      sponsor: owner?.name ?? reader.sponsor(before: index),
      whole: index..<(owner?.end ?? name.upperBound), rule: "model.introduced", confidence: 0.65)
  }

  /// `mô hình`, `câu lạc bộ`, one of it meant.
  private func kind(
    at index: Int, sentence: FactSentence, context: FactContext
  ) -> (end: Int, value: String)? {
    let cues = context.lexicon.cues
    let limit = sentence.tokens.upperBound
    let floor = sentence.tokens.lowerBound
    if let club = cues[.clubKind].match(context.tokens, at: index, limit: limit) {
      let isSeveral = cues[.modelPlural].ends(context.tokens, before: index, floor: floor)
      return isSeveral ? nil : (club.end, "câu lạc bộ")
    }
    guard let kind = ModelKind.starting(at: index, in: context, limit: limit),
      kind.value == "mô hình", context.key(index) == "mô", !ModelKind.isToy(index, context),
      !cues[.modelPlural].ends(context.tokens, before: index, floor: floor)
    else { return nil }
    return kind
  }

  /// The name, free of the quotation marks that another rule reads.
  private func name(
    after start: Int, sentence: FactSentence, context: FactContext
  ) -> Range<Int> {
    guard !(start..<start + 8).contains(where: { context.quotations[$0] != nil }),
      start < sentence.tokens.upperBound
    else { return start..<start }
    let isOwnedOnly =
      context.lexicon.cues[.modelOwned].starts(
        context.tokens, at: start, limit: sentence.tokens.upperBound)
    return UnquotedName.read(
      context, at: start, sentence: sentence, isListed: false, endsAtAnd: true,
      allowsGeneric: isOwnedOnly)
  }

  private func isPlain(_ name: Range<Int>, _ context: FactContext) -> Bool {
    !name.contains {
      context.key($0) == "mô" && context.key($0 + 1) == "hình"
    } && context.places.unit(within: context.bytes(name.prefix(2))) == nil
  }

  /// Whether the name starts with a word for growing, making or a group of people.
  private func describesOnly(_ name: Range<Int>, _ context: FactContext) -> Bool {
    context.lexicon.cues[.modelOwned].starts(
      context.tokens, at: name.lowerBound, limit: name.upperBound)
  }

  /// `mô hình Trung tâm học tập` describes an organization.
  private func isOrganization(_ name: Range<Int>, _ context: FactContext) -> Bool {
    context.tokens[name.lowerBound].isCapitalized
      && context.lexicon.cues[.organizationHead].starts(
        context.tokens, at: name.lowerBound, limit: name.upperBound)
  }

  private func isIntroduced(
    _ index: Int, _ sentence: FactSentence, _ context: FactContext, last: ModelMention?
  ) -> Bool {
    var end = index
    if context.key(end - 1) == ":" { end -= 1 }
    let cues = context.lexicon.cues
    let floor = sentence.tokens.lowerBound
    if cues[.modelIntroducer].ends(context.tokens, before: end, floor: floor)
      || cues[.deed].ends(context.tokens, before: end, floor: floor)
    {
      return true
    }
    // In a list between semicolons every model is named.
    if context.key(index - 1) == ";",
      (floor..<index).contains(where: { context.key($0) == "mô" && context.key($0 + 1) == "hình" })
    {
      return true
    }
    guard let last else { return false }
    return last.whole.upperBound >= index - 8
      && [",", ";", "và"].contains(context.key(index - 1))
  }
}
