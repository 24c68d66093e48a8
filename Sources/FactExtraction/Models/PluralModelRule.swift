/// Finds models that a list names without quotation marks, where an organization makes them, each has
/// its owner, or the text says that names follow.
///
/// `Hội Nông dân xã xây dựng các mô hình trồng nấm, nuôi ong và dệt thổ cẩm` → three; `các mô hình
/// tiêu biểu gồm: hiến đất mở đường của thôn Đông, thắp sáng đường quê của Đoàn xã` → two.
struct PluralModelRule: ModelRule {
  private static let longest = 9

  /// A name of the list with who the text says it belongs to.
  private typealias Item = (name: Range<Int>, sponsor: String?, end: Int)

  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention] {
    var found: [ModelMention] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let mentions = list(at: index, sentence: sentence, context: context)
      found += mentions
      index = mentions.last?.whole.upperBound ?? index + 1
    }
    return found
  }

  private func list(
    at index: Int, sentence: FactSentence, context: FactContext
  ) -> [ModelMention] {
    guard context.tokens[index].mayStart(.cue(.modelKind)), context.key(index) == "mô",
      context.key(index + 1) == "hình",
      isSeveral(index, sentence, context)
    else { return [] }
    let opening = opening(after: index + 2, sentence: sentence, context: context)
    let items = items(from: opening.start, sentence: sentence, context: context)
    let reader = SponsorReader(context: context, sentence: sentence)
    let maker = reader.sponsor(before: index)
    let isNamed = opening.isAnnounced || (maker != nil && items.allSatisfy { isDone($0, context) })
    guard items.count >= 2, isNamed, maker != nil || isTold(items, context) else { return [] }
    return items.map { item in
      ModelMention(
        name: context.string(item.name), kind: "mô hình", sponsor: item.sponsor ?? maker,
        whole: item.name.lowerBound..<item.end, rule: "model.plural", confidence: 0.55)
    }
  }

  private func isSeveral(_ kind: Int, _ sentence: FactSentence, _ context: FactContext) -> Bool {
    let floor = sentence.tokens.lowerBound
    return kind > floor
      && (context.tokens[kind - 1].kind == .number
        || context.lexicon.cues[.modelPlural].ends(context.tokens, before: kind, floor: floor))
  }

  /// Where the names start: right after the kind, or after `tiêu biểu như`, `gồm`, a colon.
  private func opening(
    after start: Int, sentence: FactSentence, context: FactContext
  ) -> (start: Int, isAnnounced: Bool) {
    var index = context.quotations[start]?.whole.upperBound ?? start
    let limit = min(sentence.tokens.upperBound, index + 9)
    while index < limit {
      if ["như", "gồm", "là", ":"].contains(context.key(index)) {
        let isDouble = [":", "là"].contains(context.key(index + 1))
        return (isDouble ? index + 2 : index + 1, true)
      }
      guard context.tokens[index].kind == .word else { break }
      index += 1
    }
    return (start, false)
  }

  private func items(
    from start: Int, sentence: FactSentence, context: FactContext
  ) -> [Item] {
    var found: [Item] = []
    var index = start
    let limit = sentence.tokens.upperBound
    while index < limit, let item = item(at: index, sentence: sentence, context: context) {
      found.append(item)
      guard [",", ";", "và"].contains(context.key(item.end)) else { break }
      index = item.end + 1
      if context.key(index) == "mô", context.key(index + 1) == "hình" { index += 2 }
    }
    return found
  }

  private func item(
    at start: Int, sentence: FactSentence, context: FactContext
  ) -> Item? {
    let name = UnquotedName.read(
      context, at: start, sentence: sentence, isListed: false, endsAtAnd: true, allowsGeneric: true)
    guard (2...PluralModelRule.longest).contains(name.count),
      !name.contains(where: { context.tokens[$0].kind == .number }),
      !context.tokens[start].isCapitalized || !context.tokens[start + 1].isCapitalized
    else { return nil }
    let end = name.upperBound
    guard context.key(end) == "của" else { return (name, nil, end) }
    var owner = end + 1
    while owner < sentence.tokens.upperBound, context.isWord(owner), context.key(owner) != "và" {
      owner += 1
    }
    let sponsor = SponsorReader(context: context, sentence: sentence).sponsor(after: end)
    return (name, sponsor?.name ?? context.string(end + 1..<owner), max(owner, end + 1))
  }

  /// Whether the name says what is done: trồng nấm, thu gom rác.
  private func isDone(_ item: Item, _ context: FactContext) -> Bool {
    context.lexicon.cues[.modelItem].starts(
      context.tokens, at: item.name.lowerBound, limit: item.name.upperBound)
  }

  /// Names that only say what is grown or made need an owner each.
  private func isTold(_ items: [Item], _ context: FactContext) -> Bool {
    items.allSatisfy { item in
      item.sponsor != nil
        || !context.lexicon.cues[.modelOwned].starts(
          context.tokens, at: item.name.lowerBound, limit: item.name.upperBound)
    } && items.contains { $0.sponsor != nil }
  }
}
