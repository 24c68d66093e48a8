import NewsModel

/// Finds phrases that name a recognition with the verb that says it was reached.
struct RecognitionReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private static let reach = 16

  /// The recognitions of the sentence, plans and targets left out.
  func mentions() -> [RecognitionMention] {
    var found: [RecognitionMention] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard
        let match = context.lexicon.recognitions.phrases.match(
          context.tokens, at: index, limit: sentence.tokens.upperBound)
      else {
        index += 1
        continue
      }
      if let mention = mention(match.value, index..<match.end, floor: found.last?.phrase.upperBound)
      {
        found.append(mention)
      }
      index = match.end
    }
    return found
  }

  private func mention(
    _ recognition: RecognitionLexicon.Recognition, _ phrase: Range<Int>, floor: Int?
  ) -> RecognitionMention? {
    let floor = max(
      floor ?? 0, sentence.tokens.lowerBound, phrase.lowerBound - RecognitionReader.reach)
    guard !isAboutAnotherStandard(phrase),
      let verb = verb(of: recognition, before: phrase.lowerBound, floor: floor),
      !hasOpenRatio(verb..<phrase.lowerBound), !isPlanned(verb, phrase),
      !recognition.type.isRuralStandard || reachesStandard(verb..<phrase.lowerBound)
    else { return nil }
    let passive = passive(before: verb, floor: floor)
    // `UBND tỉnh tặng Cờ thi đua` names who gives, not who holds.
    guard passive != nil || !isGiving(verb) else { return nil }
    return RecognitionMention(
      type: recognition.type, phrase: phrase, verb: passive?.start ?? verb,
      grantor: passive?.grantor)
  }

  /// The first of the verbs that lead to the phrase: `được công nhận … đạt`.
  private func verb(
    of recognition: RecognitionLexicon.Recognition, before end: Int, floor: Int
  ) -> Int? {
    var first: Int? = recognition.isVerb ? end : nil
    var index = end
    var gap = 0
    while index > floor, gap < 9 {
      if [";", ","].contains(context.key(index - 1)), first == nil || recognition.isVerb {
        break
      }
      if context.key(index - 1) == ";" { break }
      if context.key(index - 1) == ":", context.key(index - 2) != "hiệu" { break }
      if let start = recognition.verbs.start(context.tokens, endingAt: index, floor: floor) {
        first = start
        index = start
        gap = 0
      } else {
        index -= 1
        gap += 1
      }
    }
    return first
  }

  /// `chuẩn quốc gia về …` names a standard of its own.
  private func isAboutAnotherStandard(_ phrase: Range<Int>) -> Bool {
    context.key(phrase.upperBound - 1) == "gia"
      && ["về", "nông", "ntm", "y", "xây"].contains(context.key(phrase.upperBound))
  }

  private func isGiving(_ verb: Int) -> Bool {
    ["tặng", "trao", "phong", "khen", "truy"].contains(context.key(verb))
  }

  /// The standard itself must be reached: `đạt chuẩn`, `công nhận xã …`, not `hoàn thành chỉ tiêu`
  /// nor `đạt 15 tiêu chí`.
  private func reachesStandard(_ range: Range<Int>) -> Bool {
    let counted = range.contains { index in
      context.tokens[index].kind == .number && context.key(index + 1) == "tiêu"
        && context.key(index - 1) != "/"
    }
    let words: Set<String> = ["chuẩn", "tiêu", "đích", "công", "danh"]
    return !counted && range.contains { words.contains(context.key($0)) }
  }

  /// `15/19 tiêu chí` is not yet all of them.
  private func hasOpenRatio(_ range: Range<Int>) -> Bool {
    range.contains { index in
      context.key(index) == "/" && index > range.lowerBound
        && context.key(index - 1) != context.key(index + 1)
        && context.tokens[index - 1].kind == .number && context.key(index + 1) != ""
    }
  }

  /// `được UBND tỉnh công nhận`: where it starts, and who recognizes.
  private func passive(before verb: Int, floor: Int) -> (start: Int, grantor: String?)? {
    var index = verb
    while index > floor, verb - index < 9 {
      let key = context.key(index - 1)
      if key == "được" {
        let grantor = index..<verb
        let isNamed =
          context.lexicon.cues[.organizationHead].starts(
            context.tokens, at: index, limit: verb) || context.key(index) == "cấp"
          || context.key(index) == "chủ"
        return (index - 1, isNamed && !grantor.isEmpty ? context.string(grantor) : nil)
      }
      if context.tokens[index - 1].kind != .word { return nil }
      index -= 1
    }
    return nil
  }

  private func isPlanned(_ verb: Int, _ phrase: Range<Int>) -> Bool {
    let cues = context.lexicon.cues
    let opening = sentence.tokens.lowerBound
    let isTargeted = (max(opening, phrase.lowerBound - 60)..<phrase.lowerBound).contains {
      cues[.planStrong].starts(context.tokens, at: $0, limit: phrase.lowerBound)
    }
    if isTargeted { return true }
    let floor = max(opening, verb - 12)
    var index = phrase.lowerBound
    while index > floor {
      if context.key(index - 1) == ";" { break }
      if cues[.plan].ends(context.tokens, before: index, floor: floor) { return true }
      index -= 1
    }
    let after = phrase.upperBound
    return ["kế", "mục"].contains(context.key(after + 1)) && context.key(after) == "theo"
  }
}
