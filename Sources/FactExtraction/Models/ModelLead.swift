/// Reads back from a quotation to the word for the kind: `mô hình điểm “…”`, `phong trào thi đua
/// yêu nước “…”`, `Mô hình Đoàn Thanh niên “…”`, `phong trào làng “3 sạch”`.
enum ModelLead {
  /// What stands before a quoted name.
  struct Lead: Hashable, Sendable {
    var kind: String
    var start: Int
    /// The name's tokens: the quotation, with a noun before it that belongs to the name.
    var name: Range<Int>
    var sponsor: String?
  }

  private static let reach = 7
  /// The same where a list of names is opened.
  private static let longReach = 14

  /// The lead of a quotation, or nil when no word for a kind introduces it.
  static func read(
    before quotation: Quotation, sentence: FactSentence, context: FactContext
  ) -> Lead? {
    let isList = isListOpened(before: quotation.whole.lowerBound, context)
    let floor = max(
      sentence.tokens.lowerBound, quotation.whole.lowerBound - (isList ? longReach : reach))
    var index = quotation.whole.lowerBound
    while index > floor {
      if let kind = ModelKind.ending(
        at: index, in: context, floor: sentence.tokens.lowerBound)
      {
        if isList, isSeveral(kind.start, sentence, context) {
          return Lead(kind: kind.value, start: kind.start, name: quotation.content)
        }
        return lead(kind, between: index..<quotation.whole.lowerBound, quotation, context)
      }
      let isPassable =
        context.tokens[index - 1].kind == .word
        || [":", "-"].contains(context.key(index - 1))
      guard isPassable else { return nil }
      index -= 1
    }
    return nil
  }

  /// `Nhiều mô hình được duy trì như “…”`: words that open a list of names.
  private static func isListOpened(before start: Int, _ context: FactContext) -> Bool {
    ["như", "gồm", "là", ":"].contains(context.key(start - 1))
  }

  /// Whether several of a kind are spoken of: `nhiều mô hình`, `3 mô hình`.
  private static func isSeveral(
    _ kind: Int, _ sentence: FactSentence, _ context: FactContext
  ) -> Bool {
    let floor = sentence.tokens.lowerBound
    return kind > floor
      && (context.tokens[kind - 1].kind == .number
        || context.lexicon.cues[.modelPlural].ends(context.tokens, before: kind, floor: floor))
  }

  private static func lead(
    _ kind: (start: Int, value: String), between: Range<Int>, _ quotation: Quotation,
    _ context: FactContext
  ) -> Lead? {
    let cues = context.lexicon.cues
    var start = between.lowerBound
    while start < between.upperBound,
      let filler = cues[.modelFiller].match(context.tokens, at: start, limit: between.upperBound)
    {
      start = filler.end
    }
    while start < between.upperBound, context.tokens[start].kind == .mark { start += 1 }
    if kind.value == "tổ", between.count > 3 { return nil }
    // After a colon the name is what is quoted: `3 phong trào trọng tâm: “…”`.
    if start == between.upperBound || context.key(between.upperBound - 1) == ":" {
      return Lead(kind: kind.value, start: kind.start, name: quotation.content)
    }
    guard kind.value != "tổ", !isScare(start, quotation, context) else { return nil }
    if cues[.organizationHead].starts(context.tokens, at: start, limit: between.upperBound),
      context.tokens[start].isCapitalized
    {
      return Lead(
        kind: kind.value, start: kind.start, name: quotation.content,
        sponsor: context.string(start..<between.upperBound))
    }
    let isName =
      between.upperBound - start <= 3
      && !cues[.modelGeneric].starts(context.tokens, at: start, limit: between.upperBound)
    guard isName else { return nil }
    // `chương trình thiện nguyện “Áo ấm cho em”`: a name in full, and what it is before it.
    let isFull =
      quotation.content.count > 2 && context.tokens[quotation.content.lowerBound].isCapitalized
      && !(start..<between.upperBound).contains { context.tokens[$0].isCapitalized }
    return Lead(
      kind: kind.value, start: kind.start,
      name: isFull ? quotation.content : start..<quotation.content.upperBound)
  }

  /// `dự án nghìn tỷ “đắp chiếu”`, `câu lạc bộ vừa “xuống hạng”`: after other words a short quotation
  /// only says how a word is meant, unless it counts.
  private static func isScare(
    _ start: Int, _ quotation: Quotation, _ context: FactContext
  ) -> Bool {
    let before = start..<quotation.whole.lowerBound
    let ends = context.lexicon.cues[.modelEnd]
    let isSentence = before.contains { index in
      ends.starts(context.tokens, at: index, limit: quotation.whole.lowerBound)
    }
    return isSentence
      || (quotation.content.count <= 2
        && !quotation.content.contains { context.tokens[$0].kind == .number }
        && !context.tokens[quotation.content.lowerBound].isCapitalized)
  }
}
