import VietnameseText

/// Reads which organization a text credits with a model: `của Hội Phụ nữ`, `do Hội Nông dân xã phát
/// động`, `Hội Phụ nữ xã triển khai mô hình …`, `Đoàn xã với phong trào …`.
struct SponsorReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  var cues: FactCues { context.lexicon.cues }

  /// The organization after a name, with the index after it.
  func sponsor(after start: Int) -> (name: String, end: Int)? {
    let limit = sentence.tokens.upperBound
    var index = start
    if ["thuộc", "lĩnh"].contains(context.key(index)) {
      while index < limit, index < start + 6, context.key(index) != "của" { index += 1 }
    }
    if let beside = beside(index) { return beside }
    guard index < limit, ["của", "do", "được"].contains(context.key(index)) else { return nil }
    let head = index + 1
    guard cues[.organizationHead].starts(context.tokens, at: head, limit: limit) else { return nil }
    let end = organizationEnd(from: head)
    // `được tổ chức tại …` is a verb.
    let isVerb = end - head == 2 && context.key(head) == "tổ" && context.key(head + 1) == "chức"
    guard end > head, !isVerb, !isPerson(head), !isPlace(head), isWhole(head..<end) else {
      return nil
    }
    return (context.string(properName(head..<end)), end)
  }

  /// `của tổ chức Bàn tay ấm` → Bàn tay ấm.
  private func properName(_ name: Range<Int>) -> Range<Int> {
    let start = name.lowerBound
    let isWord = context.key(start) == "tổ" && context.key(start + 1) == "chức"
    guard isWord, name.count > 3, !context.tokens[start].isCapitalized,
      context.tokens[start + 2].isCapitalized
    else { return name }
    return name.dropFirst(2)
  }

  /// `Hội An` is a town.
  func isPlace(_ head: Int) -> Bool {
    !isUnit(head) && context.places.unit(within: context.bytes(head..<head + 1)) != nil
  }

  /// `Ban` and `Hội` alone name nobody, `UBND` does.
  private func isWhole(_ name: Range<Int>) -> Bool {
    name.count > 1
      || LetterCase.lowercaseCount(in: Array(context.string(name).utf8)) == 0
      || !["ban", "hội", "đoàn", "sở", "bộ", "phòng", "nhóm", "quận", "huyện", "tỉnh", "xã"]
        .contains(context.key(name.lowerBound))
  }

  /// `mô hình “…” (Hội Phụ nữ xã)`, `mô hình “…” - Đoàn xã;`: the organization set beside a name.
  private func beside(_ start: Int) -> (name: String, end: Int)? {
    let limit = sentence.tokens.upperBound
    let head = start + 1
    guard head < limit, ["(", "-"].contains(context.key(start)), isOrganizationStart(head),
      cues[.organizationHead].starts(context.tokens, at: head, limit: limit), !isUnit(head)
    else { return nil }
    let end = organizationEnd(from: head)
    let closers: [WordKey] =
      context.key(start) == "(" ? [")"] : [";", ",", "."]
    let isClosed = end == limit ? context.key(start) == "-" : closers.contains(context.key(end))
    return end > head && isClosed ? (context.string(head..<end), end) : nil
  }

  /// `Đoàn Văn An`: a surname that is also the word for an organization.
  private func isPerson(_ index: Int) -> Bool {
    context.key(index) == "đoàn" && context.tokens[index].isCapitalized
      && (index + 1...index + 2).allSatisfy {
        context.isWord($0) && context.tokens[$0].isCapitalized
      } && !["tncs", "thanh"].contains(context.key(index + 1))
  }

  /// The organization before a model: it does something with it, has it, or leads the sentence.
  func sponsor(before start: Int) -> String? {
    maker(before: start) ?? owner(before: start) ?? leader(before: start)
  }

  /// The name of the organization whose head stands at a token; of `Hội LHPN xã`, where both words
  /// may start a name, it starts with the first.
  func organization(at index: Int, floor: Int, limit: Int) -> Range<Int>? {
    let heads = cues[.organizationHead]
    guard heads.starts(context.tokens, at: index, limit: limit), isOrganizationStart(index),
      !isPerson(index), !isPlace(index)
    else { return nil }
    let isLonger =
      index > floor && context.tokens[index - 1].isCapitalized
      && heads.starts(context.tokens, at: index - 1, limit: limit)
    let name = (isLonger ? index - 1 : index)..<min(organizationEnd(from: index), limit)
    return name.count > 1 ? name : nil
  }

  /// `Xã Tân Lập có mô hình …` says where, and not who leads it.
  func isUnit(_ index: Int) -> Bool {
    cues[.holderLevel].starts(context.tokens, at: index, limit: sentence.tokens.upperBound)
      || ["thôn", "ấp", "bản", "buôn", "xóm", "khu"].contains(context.key(index))
  }

  private func isOrganizationStart(_ index: Int) -> Bool {
    context.tokens[index].isCapitalized || context.key(index) == "các"
  }

  /// Units with a number for a name: `Công an quận 9`.
  private var numbered: Set<WordKey> {
    ["quận", "phường", "khu", "số", "khóm", "tổ", "ấp", "thôn"]
  }

  /// The full stop of `TP.Vinh`, `Q.3`.
  private func isAbbreviated(_ mark: Int) -> Bool {
    context.key(mark) == "." && ["tp", "tx", "tt", "q", "p", "h"].contains(context.key(mark - 1))
      && mark + 1 < sentence.tokens.upperBound && context.tokens[mark + 1].isGlued
  }

  /// The index after the name of an organization.
  func organizationEnd(from start: Int) -> Int {
    let limit = min(sentence.tokens.upperBound, start + 12)
    var end = start
    while end < limit {
      let token = context.tokens[end]
      if token.kind == .mark, !(["-", "&"].contains(token.key) && context.isWord(end + 1)),
        !isAbbreviated(end)
      {
        break
      }
      if token.kind == .number, !numbered.contains(context.key(end - 1)) { break }
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
