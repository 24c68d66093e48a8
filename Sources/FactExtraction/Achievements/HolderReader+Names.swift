/// What the words before a recognition are: the name of a unit, an organ of one, a person, a count.
///
/// `Công an phường` → an organ of a level; `4 xã` → counted; `tổ chức lễ đón nhận` → only organizing.
extension HolderReader {
  /// Whether a name is that of an organization, which holds no standard of a place.
  func isOrgan(_ name: Range<Int>) -> Bool {
    guard let start = name.first else { return false }
    let limit = sentence.tokens.upperBound
    return !context.lexicon.cues[.holderLevel].starts(context.tokens, at: start, limit: limit)
      && context.lexicon.cues[.organizationHead].starts(context.tokens, at: start, limit: limit)
      && !["thôn", "toàn", "tỉnh"].contains(context.key(start))
  }

  /// `các xã A, B và C`: several that are named.
  func isList(_ name: Range<Int>) -> Bool {
    hasName(name) && context.key(name.lowerBound - 1) == "các"
  }

  /// `xã` and `toàn xã` mean the subject when it is a xã, and not the province of many.
  func isKind(of subject: String, at start: Int) -> Bool {
    let word = context.key(start) == "toàn" ? start + 1 : start
    return FactLexer.keys(of: subject).first == context.key(word)
  }

  /// `Khối dân vận thị trấn`, `Công an phường`, `Thị đoàn`: an organization of the unit spoken of.
  func isOrganOfLevel(_ range: Range<Int>) -> Bool {
    if range.count == 2, ["đoàn", "ủy", "hội"].contains(context.key(range.lowerBound + 1)) {
      return context.tokens[range.lowerBound].isCapitalized
    }
    return context.tokens[range.lowerBound].isCapitalized && range.count >= 2
      && context.lexicon.cues[.holderLevel].ends(
        context.tokens, before: range.upperBound, floor: range.lowerBound + 1)
  }

  /// `huyện có thêm 4 xã đạt chuẩn`: it is four others that hold it.
  func countsUnits(_ range: Range<Int>, before mention: RecognitionMention) -> Bool {
    mention.type.isRuralStandard
      && range.contains { index in
        context.tokens[index].kind == .number && index + 1 < range.upperBound
          && ["xã", "huyện", "thôn", "ấp", "bản", "phường"].contains(context.key(index + 1))
      }
  }

  /// `… tổ chức lễ đón nhận`, `tỉnh ban hành tiêu chí xã đạt chuẩn`, `huyện có tỷ lệ trường đạt
  /// chuẩn`: who does so need not hold it.
  func isOrganizing(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { index in
      let pair = [context.key(index), context.key(index + 1)]
      if pair == ["tổ", "chức"] {
        return !context.tokens[index].isCapitalized && context.key(index + 2) != "cơ"
      }
      return HolderReader.otherDeeds.contains(pair)
    }
  }

  private static let otherDeeds: [[WordKey]] = [
    ["phối", "hợp"], ["ban", "hành"], ["tỷ", "lệ"], ["tỉ", "lệ"], ["có", "xã"], ["bộ", "tiêu"],
  ]

  /// Whether a proper name follows the word for the unit.
  func hasName(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { context.isWord($0) && context.tokens[$0].isCapitalized }
  }

  func isPerson(_ range: Range<Int>) -> Bool {
    range.contains {
      context.lexicon.cues[.person].starts(context.tokens, at: $0, limit: range.upperBound)
    } && !range.contains { context.key($0) == "nhân" && context.key($0 + 1) == "dân" }
  }

  func isPlural(_ start: Int) -> Bool {
    ["nhiều", "những", "các", "mỗi", "từng"].contains(context.key(start - 1))
  }

  func isName(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return context.isWord(first + 1) && context.tokens[first + 1].isCapitalized
  }
}
