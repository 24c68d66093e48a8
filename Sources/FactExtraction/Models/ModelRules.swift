import NewsModel
import VietnameseText

/// Finds the models of an article by all rules and lists each once.
///
/// `mô hình “Hũ gạo tình thương”` and `“Hũ gạo tình thương” của Hội Phụ nữ` → one with its sponsor; `phong
/// trào “A” và phong trào “B”` → two.
struct ModelRules: Sendable {
  let context: FactContext

  private static let rules: [any ModelRule] = [
    QuotedModelRule(), ListedModelRule(), MovementRule(), KnownModelRule(),
    IntroducedModelRule(), PluralModelRule(),
  ]

  private static let rulesWithoutKind: [any ModelRule] = [KnownModelRule()]

  /// The models in the order of their first mention; a sponsor named later is taken over.
  func models() -> [ExemplaryModel] {
    var order: [String] = []
    var models: [String: ExemplaryModel] = [:]
    let mentions = mentions()
    let beginnings = beginnings(of: mentions)
    for mention in mentions {
      let model = self.model(of: mention, among: order)
      // A movement read short without quotation marks is the one that is quoted in full.
      if mention.rule == "model.movement", beginnings.contains(model.modelID) { continue }
      if models[model.modelID] == nil {
        order.append(model.modelID)
        models[model.modelID] = model
      } else if models[model.modelID]?.sponsor == nil {
        models[model.modelID]?.sponsor = model.sponsor
      }
    }
    return order.compactMap { models[$0] }
  }

  /// The identities that are the first words of a longer quoted name.
  private func beginnings(of mentions: [ModelMention]) -> Set<String> {
    var found: Set<String> = []
    for mention in mentions where mention.rule != "model.movement" {
      var words = context.lexicon.models.slug(of: mention.name).split(separator: "-")
      while words.count > 3 {
        words.removeLast()
        found.insert(words.joined(separator: "-"))
      }
    }
    return found
  }

  /// All mentions in the order of the text; of overlapping ones the rule that comes first.
  private func mentions() -> [ModelMention] {
    var all: [(sentence: Int, mention: ModelMention)] = []
    for (number, sentence) in context.sentences.enumerated()
    where sentence.mayHold([.cue(.modelKind), .cue(.clubKind), .models]) {
      all += mentions(in: sentence).map { (number, $0) }
    }
    guard !all.isEmpty else { return [] }
    let doubts = ModelDoubts(context: context)
    return all.filter { !doubts.deny($0.mention, in: $0.sentence) || isKnown($0.mention) }
      .map(\.mention)
  }

  private func isKnown(_ mention: ModelMention) -> Bool {
    let models = context.lexicon.models
    return models.known(slug: models.slug(of: mention.name)) != nil
  }

  private func mentions(in sentence: FactSentence) -> [ModelMention] {
    var found: [ModelMention] = []
    var taken: Set<Int> = []
    for rule in hasKind(sentence) ? ModelRules.rules : ModelRules.rulesWithoutKind {
      for mention in rule.mentions(in: sentence, context: context)
      where !mention.whole.contains(where: taken.contains) {
        found.append(mention)
        taken.formUnion(mention.whole)
      }
    }
    return SharedSponsors(context: context).sharing(
      found.sorted { $0.whole.lowerBound < $1.whole.lowerBound })
  }

  /// Whether a sentence has a word for a kind of model; without one only known names are found.
  private func hasKind(_ sentence: FactSentence) -> Bool {
    let limit = sentence.tokens.upperBound
    guard sentence.mayHold([.cue(.modelKind), .cue(.clubKind)]) else { return false }
    return sentence.tokens.contains { index in
      context.tokens[index].mayStart([.cue(.modelKind), .cue(.clubKind)])
        && (ModelKind.starting(at: index, in: context, limit: limit) != nil
          || context.lexicon.cues[.clubKind].match(context.tokens, at: index, limit: limit) != nil)
    }
  }

  private func model(of mention: ModelMention, among found: [String]) -> ExemplaryModel {
    let slug = context.lexicon.models.slug(of: mention.name)
    let known = context.lexicon.models.known(slug: slug)
    let identity = known?.id ?? found.first { ModelRules.isSame(slug, as: $0) } ?? slug
    let evidence = context.evidence(
      mention.whole, rule: mention.rule, confidence: mention.confidence)
    return ExemplaryModel(
      name: mention.name, modelID: identity, kind: mention.kind,
      sponsor: mention.sponsor,
      place: context.places.unit(before: evidence.range.lowerBound, floor: sentenceStart(mention)),
      evidence: evidence)
  }

  /// `Đổi nếp nghĩ, cách làm` and `Đổi nếp nghĩ, cách làm của đồng bào vùng cao` in one article are
  /// one, as are a name and the same with a slip of the hand.
  private static func isSame(_ slug: String, as other: String) -> Bool {
    let isFull = other.utf8.count { $0 == UInt8(ascii: "-") } >= 3
    let isLonger =
      isFull && ["-cua-", "-o-", "-tai-", "-trong-"].contains { slug.hasPrefix(other + $0) }
    return isLonger || NameSlips.isSlip(slug, of: other)
  }

  private func sentenceStart(_ mention: ModelMention) -> Int {
    var low = 0
    var high = context.sentences.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if context.sentences[middle].tokens.lowerBound <= mention.whole.lowerBound {
        low = middle
      } else {
        high = middle
      }
    }
    return context.bytes(context.sentences[low].tokens).lowerBound
  }
}
