/// The times that each sentence of an article names, and the period of a figure by them.
struct Calendar: Sendable {
  /// For each token, whether it belongs to a time.
  let isTime: [Bool]
  private let mentions: [[TimeMention]]
  private let context: FactContext

  /// Reads the times of an article.
  ///
  /// - Parameter documentTokens: tokens of documents' numbers; the dates after them date no figure.
  init(_ context: FactContext, documentTokens: Set<Int>) {
    self.context = context
    var isTime = Array(repeating: false, count: context.tokens.count)
    mentions = context.sentences.map { sentence in
      let found = Calendar.mentions(of: sentence, in: context, documentTokens: documentTokens)
      for mention in found {
        for index in mention.tokens { isTime[index] = true }
        let word = mention.tokens.lowerBound - 1
        if word >= sentence.tokens.lowerBound, context.key(word) == "năm" { isTime[word] = true }
      }
      return found
    }
    self.isTime = isTime
  }

  /// The period of a fact: the time named nearest before it in its sentence, else the next after it.
  ///
  /// Where a sentence names several times, a semicolon ends what one holds for, unless it leads the
  /// sentence; a sentence that goes on with “Trong đó” takes over the time that led the one before.
  func period(of tokens: Range<Int>, sentence index: Int) -> String? {
    let own = mentions[index].filter(\.isDating)
    if let before = own.last(where: { $0.tokens.upperBound <= tokens.lowerBound }),
      before.isLeading || own.count == 1 || !hasBreak(before.tokens.upperBound..<tokens.lowerBound)
    {
      return before.period
    }
    if let lead = own.first, lead.isLeading { return lead.period }
    if let after = own.first(where: { $0.tokens.lowerBound >= tokens.upperBound }),
      after.tokens.lowerBound - tokens.upperBound <= 16,
      !hasBreak(tokens.upperBound..<after.tokens.lowerBound), !opensSentence(after)
    {
      return after.period
    }
    return carriedOver(to: index)
  }

  /// The year that the article names most often, the earlier named of equals; nil for none.
  var mainYear: String? {
    var counts: [String: Int] = [:]
    for mention in mentions.joined() where mention.isDating {
      if let period = mention.period, period.utf8.count == 4 { counts[period, default: 0] += 1 }
    }
    let most = counts.values.max()
    return mentions.joined().first { $0.period.map { counts[$0] == most } ?? false }?.period
  }

  /// `… bị bỏ hoang Năm 2011, thôn …`: a capital shows that a heading ran into the next sentence.
  private func opensSentence(_ mention: TimeMention) -> Bool {
    let word = mention.tokens.lowerBound - 1
    return context.isWord(word) && context.tokens[word].isCapitalized
  }

  private func hasBreak(_ range: Range<Int>) -> Bool {
    range.contains { context.key($0) == ";" || context.key($0) == "phấn" }
  }

  private func carriedOver(to index: Int) -> String? {
    let sentence = context.sentences[index]
    let start = sentence.tokens.lowerBound
    let opening = [context.key(start), context.key(start + 1)].joined(separator: " ")
    guard index > 0, ["trong đó", "cụ thể", "trong số"].contains(opening),
      context.sentences[index - 1].paragraph == sentence.paragraph
    else { return nil }
    return mentions[index - 1].first { $0.isDating && $0.isLeading }?.period
  }

  private static func mentions(
    of sentence: FactSentence, in context: FactContext, documentTokens: Set<Int>
  ) -> [TimeMention] {
    let reader = TimeReader(context: context, sentence: sentence)
    var found: [TimeMention] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard context.tokens[index].kind == .number, !documentTokens.contains(index),
        let time = reader.time(at: index)
      else {
        index += 1
        continue
      }
      found.append(
        mention(time, sentence: sentence, in: context, documentTokens: documentTokens))
      index = time.tokens.upperBound
    }
    return found
  }

  private static func mention(
    _ time: (tokens: Range<Int>, period: String?), sentence: FactSentence,
    in context: FactContext, documentTokens: Set<Int>
  ) -> TimeMention {
    let start = time.tokens.lowerBound
    let floor = sentence.tokens.lowerBound
    let cues = context.lexicon.cues
    let followsDocument = (max(floor, start - 3)..<start).contains { documentTokens.contains($0) }
    let isCompared = cues[.yearCompare].ends(context.tokens, before: start, floor: floor)
    let isTerm = (max(floor, start - 3)...start).contains {
      cues[.yearTerm].ends(context.tokens, before: $0, floor: floor)
    }
    let isLeading = start - floor <= 5 && context.key(time.tokens.upperBound) == ","
    return TimeMention(
      tokens: time.tokens, period: time.period,
      isDating: time.period != nil && !followsDocument && !isCompared && !isTerm,
      isLeading: isLeading)
  }
}
