/// Reasons why words that name a recognition do not say that it was reached.
///
/// `phấn đấu đạt chuẩn` is a plan; `đạt 15/19 tiêu chí` is not all of them; `hoàn thành tốt nhiệm vụ
/// chính trị` is work done.
extension RecognitionReader {
  /// `năm 2017 đạt 8/19 tiêu chí, năm 2020 đạt chuẩn`: the clause before speaks of something else.
  func hasNumber(_ range: Range<Int>) -> Bool {
    range.contains { context.tokens[$0].kind == .number }
  }

  /// `chuẩn quốc gia về …` names a standard of its own.
  func isAboutAnotherStandard(_ phrase: Range<Int>) -> Bool {
    context.key(phrase.upperBound - 1) == "gia"
      && ["về", "nông", "ntm", "y", "xây"].contains(context.key(phrase.upperBound))
  }

  /// `hoàn thành tốt nhiệm vụ chính trị`, `nhiệm vụ được giao`: work done, no rating.
  func isTask(after end: Int) -> Bool {
    ["chính", "được", "của", "kinh", "phát", "quân", "quốc", "công", "cấp", "mà"].contains(
      context.key(end))
  }

  func isGiving(_ verb: Int) -> Bool {
    ["tặng", "trao", "phong", "khen", "truy"].contains(context.key(verb))
  }

  /// The standard itself must be reached: `đạt chuẩn`, `công nhận xã …`, not `hoàn thành chỉ tiêu`
  /// nor `đạt 15 tiêu chí`.
  func reachesStandard(_ range: Range<Int>) -> Bool {
    let counted = range.contains { index in
      context.tokens[index].kind == .number && context.key(index + 1) == "tiêu"
        && context.key(index - 1) != "/"
    }
    let words: Set<WordKey> = ["chuẩn", "tiêu", "đích", "công", "danh"]
    return !counted && range.contains { words.contains(context.key($0)) }
  }

  /// `15/19 tiêu chí` is not yet all of them.
  func hasOpenRatio(_ range: Range<Int>) -> Bool {
    range.contains { index in
      context.key(index) == "/" && index > range.lowerBound
        && context.key(index - 1) != context.key(index + 1)
        && context.tokens[index - 1].kind == .number && context.key(index + 1) != ""
    }
  }

  func isPlanned(_ verb: Int, _ phrase: Range<Int>) -> Bool {
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
      let isName = context.tokens[index - 1].isCapitalized && index - 1 > opening
      if !isName, cues[.plan].ends(context.tokens, before: index, floor: floor) { return true }
      index -= 1
    }
    let after = phrase.upperBound
    return ["kế", "mục"].contains(context.key(after + 1)) && context.key(after) == "theo"
  }
}
