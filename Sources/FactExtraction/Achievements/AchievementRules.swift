import NewsModel
import VietnameseText

/// Finds recognitions and results that units and organizations have reached.
///
/// `Năm 2019 xã Tân Lập được UBND tỉnh công nhận đạt chuẩn nông thôn mới` → ntm, xã Tân Lập, 2019,
/// UBND tỉnh. Plans, targets and awards to persons are none.
struct AchievementRules: Sendable {
  let context: FactContext
  let calendar: Calendar

  /// The achievements in the order of the text; one that is said again is left out.
  func achievements() -> [Achievement] {
    var found: [Achievement] = []
    var said: Set<String> = []
    for index in context.sentences.indices {
      for var achievement in achievements(ofSentence: index) {
        if achievement.year == nil, continues(index) { achievement.year = found.last?.year }
        let key = Folding.fold(achievement.type.rawValue + " " + achievement.holder)
        let dated = key + " " + (achievement.year ?? "")
        if said.contains(achievement.year == nil ? key : dated) { continue }
        said.formUnion([key, dated])
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
    let holders = HolderReader(context: context, calendar: calendar, sentence: sentence)
    return RecognitionReader(context: context, sentence: sentence).mentions().compactMap {
      mention -> Achievement? in
      guard let holder = holders.holder(of: mention) else { return nil }
      let start = min(holder.tokens.lowerBound, mention.verb)
      let whole = start..<mention.phrase.upperBound
      let evidence = context.evidence(whole, rule: "achievement", confidence: 0.75)
      let named = context.places.unit(within: context.bytes(holder.tokens))
      return Achievement(
        type: mention.type, holder: holder.name, place: named ?? context.places.subjectID,
        year: year(of: whole, sentence: index), grantor: mention.grantor, evidence: evidence)
    }
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
