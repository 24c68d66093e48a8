/// Reads which organization a text credits with a model: `của Hội Phụ nữ`, `do Hội Nông dân xã phát
/// động`, `Hội Phụ nữ xã triển khai mô hình …`.
struct SponsorReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private var cues: FactCues { context.lexicon.cues }

  /// The organization after a name, with the index after it.
  func sponsor(after start: Int) -> (name: String, end: Int)? {
    let limit = sentence.tokens.upperBound
    var index = start
    if ["thuộc", "lĩnh"].contains(context.key(index)) {
      while index < limit, index < start + 6, context.key(index) != "của" { index += 1 }
    }
    guard index < limit, ["của", "do", "được"].contains(context.key(index)) else { return nil }
    let head = index + 1
    guard cues[.organizationHead].starts(context.tokens, at: head, limit: limit) else { return nil }
    let end = organizationEnd(from: head)
    guard end > head else { return nil }
    return (context.string(head..<end), end)
  }

  /// The organization that does something with what starts at a token, in the same clause.
  func sponsor(before start: Int) -> String? {
    let floor = max(sentence.tokens.lowerBound, start - 14)
    var deed: Int?
    var index = start
    while index > floor {
      let key = context.key(index - 1)
      if [";", ":", "\""].contains(key) || (key == "," && deed == nil) { return nil }
      if deed == nil, let match = cues[.deed].match(context.tokens, endingAt: index, floor: floor) {
        deed = match.start
      }
      if let deed, cues[.organizationHead].starts(context.tokens, at: index - 1, limit: deed),
        isOrganizationStart(index - 1)
      {
        let end = min(organizationEnd(from: index - 1), deed)
        // `Hội LHPN xã`: both words start a name, the first of them this one.
        let isLonger =
          index - 1 > floor && context.tokens[index - 2].isCapitalized
          && cues[.organizationHead].starts(context.tokens, at: index - 2, limit: deed)
        return end > index ? context.string((isLonger ? index - 2 : index - 1)..<end) : nil
      }
      index -= 1
    }
    return nil
  }

  private func isOrganizationStart(_ index: Int) -> Bool {
    context.tokens[index].isCapitalized || context.key(index) == "các"
  }

  /// The index after the name of an organization.
  func organizationEnd(from start: Int) -> Int {
    let limit = min(sentence.tokens.upperBound, start + 12)
    var end = start
    while end < limit {
      let token = context.tokens[end]
      if token.kind == .mark, !(["-", "&"].contains(token.key) && context.isWord(end + 1)) {
        break
      }
      if token.kind == .number { break }
      if end > start, !token.isCapitalized,
        cues[.organizationEnd].starts(context.tokens, at: end, limit: limit)
      {
        break
      }
      end += 1
    }
    return end
  }
}
