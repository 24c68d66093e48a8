/// The times that each sentence of an article names, and the period of a figure by them.
///
/// `Năm 2020 còn 3,1%` and `còn 3,1% (năm 2020)` → 2020; `từ 5% năm 2015 xuống 2% năm 2020` → one each.
///
/// A class for the same reason as the context is one.
final class Calendar: Sendable {
  /// For each token, whether it belongs to a time.
  let isTime: [Bool]
  /// For each sentence, the times that can date a figure.
  let mentions: [[TimeMention]]
  /// The tokens that end what a time holds for, in order.
  private let breaks: [Int]
  /// The tokens that turn to the present after a comma, in order.
  private let nowBreaks: [Int]
  let context: FactContext

  /// Reads the times of an article.
  ///
  /// - Parameter documentTokens: tokens of documents' numbers; the dates after them date no figure.
  init(_ context: FactContext, documentTokens: Set<Int>) {
    self.context = context
    var isTime = Array(repeating: false, count: context.tokens.count)
    var breaks: [Int] = []
    var nowBreaks: [Int] = []
    let mentions = context.sentences.map { sentence -> [TimeMention] in
      guard sentence.mayHold(.figures) else { return [] }
      for index in sentence.mayHold([.timeBreaks, .present]) ? sentence.tokens : 0..<0 {
        if context.tokens[index].mayStart(.timeBreaks) { breaks.append(index) }
        // `…, hiện đã đạt` speaks of the day of writing, not of the year before.
        let isPresent = context.tokens[index].mayStart(.present)
        if isPresent, context.key(index) == Words.now, context.key(index - 1) == .comma {
          nowBreaks.append(index)
        }
      }
      let found = Calendar.mentions(of: sentence, in: context, documentTokens: documentTokens)
      for mention in found {
        for index in mention.tokens { isTime[index] = true }
        let word = mention.tokens.lowerBound - 1
        if word >= sentence.tokens.lowerBound, context.key(word) == .year { isTime[word] = true }
      }
      return found.filter(\.isDating)
    }
    self.mentions = mentions
    self.breaks = breaks
    self.nowBreaks = nowBreaks
    self.isTime = isTime
  }

  /// Adds the words that times end at to a vocabulary.
  static func add(to vocabulary: inout Vocabulary) {
    for word: WordKey in [";", "phấn"] { vocabulary.add(word, starts: .timeBreaks) }
    for word: WordKey in ["hiện", "nay"] { vocabulary.add(word, starts: .present) }
  }

  private enum Words {
    static let now: WordKey = "hiện"
    static let attaching: WordSet = ["(", "năm", "vào"]
  }

  /// The period of a fact: the time named nearest before it in its sentence, else the next after it.
  ///
  /// Where a sentence names several times, a semicolon ends what one holds for, unless it leads the
  /// sentence; a sentence that goes on with “Trong đó” takes over the time that led the one before.
  func period(of tokens: Range<Int>, sentence index: Int) -> String? {
    let own = mentions[index]
    let next = Calendar.firstIndex(in: own, after: tokens.lowerBound)
    if next < own.count, isAttached(own[next], to: tokens.upperBound) { return own[next].period }
    if next > 0, holds(own[next - 1], until: tokens.lowerBound, isOnly: own.count == 1) {
      return own[next - 1].period
    }
    if let lead = own.first, lead.isLeading { return lead.period }
    if next < own.count, isNear(own[next], to: tokens.upperBound) { return own[next].period }
    return carriedOver(to: index)
  }

  /// The time named after a phrase and before a token, nothing but words between: `Bằng khen năm 2015`.
  func period(after token: Int, before limit: Int, sentence index: Int) -> String? {
    let own = mentions[index]
    let next = Calendar.firstIndex(in: own, after: token)
    guard next < own.count, own[next].tokens.lowerBound >= token,
      own[next].tokens.upperBound <= limit,
      !(token..<own[next].tokens.lowerBound).contains(where: {
        context.key($0) == .comma || context.key($0) == .semicolon
      })
    else { return nil }
    return own[next].period
  }

  /// `0,9% năm 2020`, `39 triệu đồng (năm 2016)`: the year belongs to the figure before it.
  private func isAttached(_ after: TimeMention, to end: Int) -> Bool {
    let start = after.tokens.lowerBound
    guard start > end, start - end <= 2 else { return false }
    return (end..<start).allSatisfy { Words.attaching.contains(context.key($0)) }
  }

  /// The year that the article names most often, the earlier named of equals; nil for none.
  ///
  /// - Complexity: linear in the times of the article.
  var mainYear: String? {
    var counts: [String: Int] = [:]
    for mention in mentions.joined() {
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

  private func holds(_ before: TimeMention, until start: Int, isOnly: Bool) -> Bool {
    let between = before.tokens.upperBound..<start
    if Calendar.isAny(of: nowBreaks, in: between) { return false }
    return before.isLeading || isOnly || !hasBreak(between)
  }

  private func isNear(_ after: TimeMention, to end: Int) -> Bool {
    let start = after.tokens.lowerBound
    return start >= end && start - end <= 16 && !hasBreak(end..<start) && !opensSentence(after)
  }

  private func hasBreak(_ range: Range<Int>) -> Bool {
    Calendar.isAny(of: breaks, in: range)
  }

  /// Whether one of some tokens that are in order is in a range.
  private static func isAny(of tokens: [Int], in range: Range<Int>) -> Bool {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low] < range.upperBound
  }

  /// The index of the first time that does not end before a token.
  private static func firstIndex(in mentions: [TimeMention], after token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func mentions(
    of sentence: FactSentence, in context: FactContext, documentTokens: Set<Int>
  ) -> [TimeMention] {
    let reader = TimeReader(context: context, sentence: sentence)
    var found: [TimeMention] = []
    var position = sentence.tokens.lowerBound
    let limit = sentence.tokens.upperBound
    while let index = context.starts.next(.figures, from: position, to: limit) {
      position = index + 1
      guard !documentTokens.contains(index), let time = reader.time(at: index) else { continue }
      found.append(
        mention(time, sentence: sentence, in: context, documentTokens: documentTokens))
      position = time.tokens.upperBound
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
    let isLeading = start - floor <= 5 && context.key(time.tokens.upperBound) == .comma
    return TimeMention(
      tokens: time.tokens, period: time.period,
      isDating: time.period != nil && !followsDocument && !isCompared && !isTerm,
      isLeading: isLeading)
  }
}
