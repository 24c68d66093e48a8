/// Reads a name without quotation marks up to the words that end it.
///
/// `mô hình Ánh sáng đường quê tại thôn Đông` → Ánh sáng đường quê; `phong trào hiến đất mở đường được
/// nhân dân hưởng ứng` → hiến đất mở đường.
enum UnquotedName {
  private static let longest = 16

  /// The tokens of the name that starts at a token; empty when no name can start there.
  ///
  /// - Parameters:
  ///   - isListed: in a list of models only marks and the owner end a name.
  ///   - endsAtAnd: whether `và` ends the name.
  ///   - allowsGeneric: whether the name may start with a word that says little alone.
  static func read(
    _ context: FactContext, at start: Int, sentence: FactSentence, isListed: Bool,
    endsAtAnd: Bool = false, allowsGeneric: Bool = false
  ) -> Range<Int> {
    let cues = context.lexicon.cues
    let limit = min(sentence.tokens.upperBound, start + longest)
    guard start < limit, context.tokens[start].kind == .word,
      allowsGeneric || !cues[.modelGeneric].starts(context.tokens, at: start, limit: limit)
    else { return start..<start }
    var end = start
    while end < limit, !(endsAtAnd && end > start && context.key(end) == "và"),
      goesOn(context, at: end, start: start, limit: limit, isListed: isListed)
    {
      end += 1
    }
    return start..<end
  }

  private static func goesOn(
    _ context: FactContext, at index: Int, start: Int, limit: Int, isListed: Bool
  ) -> Bool {
    let token = context.tokens[index]
    if token.kind == .mark { return ["-", "/"].contains(token.key) && context.isWord(index + 1) }
    if token.kind == .number {
      return !context.tokens.indices.contains(index + 1)
        || !context.tokens[index + 1].isGlued
    }
    guard index > start else { return true }
    if token.key == "năm", isYear(context, index + 1) { return false }
    if isListed, !listEnds.contains(token.key),
      !(token.key == "lĩnh" && context.key(index + 1) == "vực")
    {
      return true
    }
    let ends = context.lexicon.cues[.modelEnd]
    // `không có tệ nạn`: a longer phrase that goes on may have begun before.
    if ends.match(context.tokens, endingAt: index + 1, floor: start)?.value == "no" { return true }
    return !ends.starts(context.tokens, at: index, limit: limit)
  }

  private static func isYear(_ context: FactContext, _ index: Int) -> Bool {
    context.integer(index).map { (1900...2099).contains($0) } ?? false
  }

  private static let listEnds: Set<WordKey> = ["của", "do", "thuộc", "tại", "ở"]
}
