import NewsModel

/// Finds phrases that name a recognition with the verb that says it was reached.
///
/// `được UBND tỉnh công nhận đạt chuẩn nông thôn mới` → the standard, by UBND tỉnh; `cán đích với 19/19
/// tiêu chí` → the same.
struct RecognitionReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private static let reach = 16

  /// The recognitions of the sentence, plans and targets left out.
  func mentions() -> [RecognitionMention] {
    var found: [RecognitionMention] = []
    var position = sentence.tokens.lowerBound
    let limit = sentence.tokens.upperBound
    while let index = context.starts.next([.recognitions, .figures], from: position, to: limit) {
      position = index + 1
      guard
        let match = context.lexicon.recognitions.phrases.match(
          context.tokens, at: index, limit: limit) ?? allCriteria(at: index)
      else { continue }
      if let mention = mention(match.value, index..<match.end, floor: found.last?.phrase.upperBound)
      {
        found.append(mention)
      }
      position = match.end
    }
    return found
  }

  /// `cán đích với 19/19 tiêu chí`: all of them are the standard, also where it is not named.
  private func allCriteria(
    at index: Int
  ) -> (end: Int, value: RecognitionLexicon.Recognition)? {
    let criteria = index + 3
    guard context.tokens[index].kind == .number, context.key(index + 1) == .slash,
      context.key(index) == context.key(index + 2), criteria + 2 <= sentence.tokens.upperBound,
      context.key(criteria) == "tiêu", context.key(criteria + 1) == "chí",
      let count = context.integer(index), (14...20).contains(count),
      let standard = context.lexicon.recognitions.ruralStandard
    else { return nil }
    let limit = min(sentence.tokens.upperBound, criteria + 8)
    let isNamed = (criteria + 2..<max(limit, criteria + 2)).contains {
      context.lexicon.recognitions.phrases.match(context.tokens, at: $0, limit: limit) != nil
    }
    return isNamed ? nil : (criteria + 2, standard)
  }

  private func mention(
    _ recognition: RecognitionLexicon.Recognition, _ phrase: Range<Int>, floor: Int?
  ) -> RecognitionMention? {
    let floor = max(
      floor ?? 0, sentence.tokens.lowerBound, phrase.lowerBound - RecognitionReader.reach)
    guard !isAboutAnotherStandard(phrase), !recognition.isVerb || !isTask(after: phrase.upperBound),
      let verb = verb(of: recognition, before: phrase.lowerBound, floor: floor),
      !hasOpenRatio(verb..<phrase.lowerBound), !isPlanned(verb, phrase),
      !recognition.type.isRuralStandard || reachesStandard(verb..<phrase.upperBound)
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
      if [",", "và"].contains(context.key(index - 1)), let first, hasNumber(index..<first) {
        break
      }
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
}
