/// Reads holders that stand after the words that recognize them.
///
/// `công nhận xã Tân Lập đạt chuẩn nông thôn mới` → xã Tân Lập; `có 3 xã đạt chuẩn nông thôn mới là
/// Tân Lập, An Bình và Phú Hòa` → three.
struct ListedHolders: Sendable {
  let context: FactContext
  let sentence: FactSentence

  /// A holder and its tokens.
  typealias Holder = (name: String, tokens: Range<Int>)

  /// The holders that the words of recognition or a list after them name; empty for none.
  func holders(of mention: RecognitionMention) -> [Holder] {
    if let inner = inner(mention) { return [inner] }
    return mention.type.isHeldByUnit ? list(after: mention) : []
  }

  /// The unit between `công nhận` and `đạt chuẩn`.
  private func inner(_ mention: RecognitionMention) -> Holder? {
    let cues = context.lexicon.cues
    let limit = mention.phrase.lowerBound
    for index in mention.verb..<max(limit, mention.verb) {
      guard let verb = cues[.recognizing].match(context.tokens, at: index, limit: limit),
        cues[.organizationHead].starts(context.tokens, at: verb.end, limit: limit)
          || cues[.holderHead].starts(context.tokens, at: verb.end, limit: limit)
      else { continue }
      let end =
        (verb.end + 1..<max(limit, verb.end + 1)).first {
          context.tokens[$0].kind == .mark || context.key($0) == "về"
            || cues[.holderEnd].starts(context.tokens, at: $0, limit: limit)
        } ?? limit
      let name = verb.end..<end
      guard name.dropFirst().contains(where: isCapitalWord) else { return nil }
      return (context.string(name), name)
    }
    return nil
  }

  /// `4 xã đạt chuẩn nông thôn mới là A, B và C`: one holder a name.
  private func list(after mention: RecognitionMention) -> [Holder] {
    guard let kind = countedKind(before: mention.verb), let start = listStart(after: mention) else {
      return []
    }
    var found: [Holder] = []
    var index = start
    while index < sentence.tokens.upperBound, isCapitalWord(index) {
      var end = index
      while end < sentence.tokens.upperBound, isCapitalWord(end) { end += 1 }
      found.append((kind + " " + context.string(index..<end), index..<end))
      guard [",", "và", ";"].contains(context.key(end)) else { break }
      index = context.key(end + 1).text == kind ? end + 2 : end + 1
    }
    return found.count > 1 ? found : []
  }

  /// The unit counted right before the words of recognition: `4 xã (được) đạt chuẩn`.
  private func countedKind(before verb: Int) -> String? {
    let kinds: Set<WordKey> = ["xã", "huyện", "phường", "thôn", "ấp", "bản", "xóm"]
    let floor = max(sentence.tokens.lowerBound + 1, verb - 4)
    for index in stride(from: verb - 1, through: floor, by: -1)
    where kinds.contains(context.key(index)) && context.tokens[index - 1].kind == .number {
      return context.key(index).text
    }
    return nil
  }

  /// Where the names start: after `là`, `gồm`, a colon or a parenthesis.
  private func listStart(after mention: RecognitionMention) -> Int? {
    let end = mention.phrase.upperBound
    let openers: Set<WordKey> = ["là", "gồm", ":", "(", "như"]
    let limit = min(sentence.tokens.upperBound, end + 4)
    guard let opener = (end..<max(limit, end)).first(where: { openers.contains(context.key($0)) })
    else { return nil }
    var start = opener + 1
    while ["các", "xã", "huyện", "thôn", ":", "phường", "gồm", "ấp"].contains(context.key(start)) {
      start += 1
    }
    return start
  }

  private func isCapitalWord(_ index: Int) -> Bool {
    context.isWord(index) && context.tokens[index].isCapitalized
  }
}
