import NewsModel
import VietnameseText

/// Finds recognitions and results that units and organizations have reached.
///
/// `Năm 2019 xã Tân Lập được UBND tỉnh công nhận đạt chuẩn nông thôn mới` → ntm, xã Tân Lập, 2019,
/// UBND tỉnh. Plans, targets and awards to persons are none.
struct AchievementRules: Sendable {
  let context: FactContext
  let calendar: Calendar

  /// The achievements in the order of the text; one that is said again is left out, but for who
  /// recognized it.
  func achievements() -> [Achievement] {
    var found: [Achievement] = []
    var said: [String: Int] = [:]
    for index in context.sentences.indices
    where context.sentences[index].mayHold([.recognitions, .figures]) {
      for var achievement in achievements(ofSentence: index) {
        if achievement.year == nil, continues(index) { achievement.year = found.last?.year }
        let key = Folding.fold(achievement.type.rawValue + " " + achievement.holder)
        let dated = key + " " + (achievement.year ?? "")
        if let first = said[achievement.year == nil ? key : dated] {
          if found[first].grantor == nil { found[first].grantor = achievement.grantor }
          continue
        }
        for name in [key, dated] where said[name] == nil { said[name] = found.count }
        found.append(achievement)
      }
    }
    return found
  }

  /// `Trong đó …` goes on with what the sentence before spoke of.
  private func continues(_ index: Int) -> Bool {
    let start = context.sentences[index].tokens.lowerBound
    return context.key(start) == "trong" && context.key(start + 1) == "đó"
  }

  private func achievements(ofSentence index: Int) -> [Achievement] {
    let sentence = context.sentences[index]
    let mentions = RecognitionReader(context: context, sentence: sentence).mentions()
    guard !mentions.isEmpty else { return [] }
    let listed = ListedHolders(context: context, sentence: sentence)
    let reader = HolderReader(context: context, calendar: calendar, sentence: sentence)
    var last: ListedHolders.Holder?
    var found: [Achievement] = []
    for (position, mention) in mentions.enumerated() {
      let before = position > 0 ? mentions[position - 1] : nil
      var holders = listed.holders(of: mention)
      if holders.isEmpty, let before, let last, isJoined(before, mention) { holders = [last] }
      if holders.isEmpty {
        holders = reader.holders(of: mention, after: before?.phrase.upperBound ?? 0)
      }
      last = holders.last
      let limit = position + 1 < mentions.count ? mentions[position + 1].verb : Int.max
      found += holders.compactMap { holder in
        achievement(of: mention, holder: holder, sentence: index, limit: limit)
      }
    }
    return found
  }

  /// `được Bộ Công an tặng Bằng khen năm 2015, được UBND tỉnh tặng Cờ thi đua`: one holder of both.
  private func isJoined(_ first: RecognitionMention, _ second: RecognitionMention) -> Bool {
    let between = first.phrase.upperBound..<max(second.verb, first.phrase.upperBound)
    let joints: Set<WordKey> = [
      ",", ";", "và", "năm", "đồng", "thời", "đã", "còn", "nhiều", "liền",
    ]
    return between.count <= 8 && !between.isEmpty
      && between.allSatisfy { calendar.isTime[$0] || joints.contains(context.key($0)) }
  }

  private func achievement(
    of mention: RecognitionMention, holder: ListedHolders.Holder, sentence index: Int, limit: Int
  ) -> Achievement? {
    guard let type = type(of: mention, holder: holder) else { return nil }
    let start = min(holder.tokens.lowerBound, mention.verb)
    let end = max(holder.tokens.upperBound, mention.phrase.upperBound)
    let whole = start..<end
    let named = context.places.unit(within: context.bytes(holder.tokens))
    let after = calendar.period(
      after: mention.phrase.upperBound, before: limit, sentence: index)
    return Achievement(
      type: type, holder: holder.name, place: named ?? context.places.subjectID,
      year: after ?? year(of: mention.verb..<max(end, mention.verb + 1), sentence: index),
      grantor: mention.grantor,
      evidence: context.evidence(whole, rule: "achievement", confidence: 0.75))
  }

  /// `chuẩn quốc gia` alone is the standard of whatever holds it: a school or a health station.
  private func type(
    of mention: RecognitionMention, holder: ListedHolders.Holder
  ) -> AchievementType? {
    guard mention.type == .school, mention.phrase.count == 3 else { return mention.type }
    let words = FactLexer.keys(of: holder.name)
    if words.starts(with: ["trạm", "y", "tế"]) { return .health }
    return words.contains("trường") || words.contains("học") ? .school : nil
  }

  /// The time named in the sentence; `trong năm qua` is the year that the article speaks of.
  private func year(of whole: Range<Int>, sentence index: Int) -> String? {
    if let period = calendar.period(of: whole, sentence: index) { return period }
    let floor = max(context.sentences[index].tokens.lowerBound, whole.lowerBound - 40)
    let isPastYear = (floor..<whole.upperBound).contains {
      context.key($0) == "năm" && context.key($0 + 1) == "qua"
    }
    return isPastYear ? calendar.mainYear : nil
  }
}
