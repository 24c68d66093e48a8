/// Gives a sentence that names no time the time of one before it in its paragraph.
///
/// `Năm 2020, xã có 30 mô hình. Trong đó 12 …` → 2020; `Kết quả năm 2023 của xã như sau. Kết nạp 9
/// đảng viên. …` → 2023.
extension Calendar {
  /// The time that a sentence takes over, or nil.
  func carriedOver(to index: Int) -> String? {
    let sentence = context.sentences[index]
    let start = sentence.tokens.lowerBound
    guard index > 0, context.sentences[index - 1].paragraph == sentence.paragraph else {
      return nil
    }
    if opensWithReference(start) {
      return mentions[index - 1].first { $0.isLeading }?.period
    }
    return isNow(index) ? nil : paragraphPeriod(of: index)
  }

  /// `Trong đó`, `Cụ thể`, `Trong số`: what goes on with the sentence before.
  private func opensWithReference(_ start: Int) -> Bool {
    let first = context.key(start)
    guard Reference.first.contains(first) else { return false }
    let rest = first == "cụ" ? Reference.afterThus : Reference.afterIn
    return rest.contains(context.key(start + 1))
  }

  private enum Reference {
    static let first: WordSet = ["trong", "cụ"]
    static let afterIn: WordSet = ["đó", "số"]
    static let afterThus: WordSet = ["thể"]
  }

  /// The year in a sentence that opens the paragraph and has no figures of its own: it holds for
  /// what follows, up to the next time that is named.
  private func paragraphPeriod(of index: Int) -> String? {
    let paragraph = context.sentences[index].paragraph
    var first = index - 1
    while first >= 0, context.sentences[first].paragraph == paragraph, mentions[first].isEmpty,
      !isNow(first), index - first < Calendar.reach
    {
      first -= 1
    }
    guard first >= 0, context.sentences[first].paragraph == paragraph, mentions[first].count == 1,
      first == 0 || context.sentences[first - 1].paragraph != paragraph, !hasFigure(first)
    else { return nil }
    return mentions[first].first?.period
  }

  /// Whether a sentence speaks of the day of writing: hiện, đến nay.
  private func isNow(_ index: Int) -> Bool { context.sentences[index].mayHold(.present) }

  /// Whether a sentence has a number that is no time.
  private func hasFigure(_ index: Int) -> Bool {
    context.sentences[index].tokens.contains {
      context.tokens[$0].kind == .number && !isTime[$0]
    }
  }

  /// How many sentences the year of a paragraph holds for.
  private static let reach = 12
}
