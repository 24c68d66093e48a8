import NewsModel

/// Reads who holds a recognition: the unit or organization before the words that say so.
struct HolderReader: Sendable {
  let context: FactContext
  let calendar: Calendar
  let sentence: FactSentence

  private static let reach = 18

  /// The holder before a verb, or nil when none is named, or only a person.
  func holder(
    of mention: RecognitionMention, after lowest: Int
  ) -> (name: String, tokens: Range<Int>)? {
    guard !countsUnits(mention.verb..<mention.phrase.lowerBound, before: mention) else {
      return nil
    }
    var end = mention.verb
    while end > sentence.tokens.lowerBound, HolderReader.fillers.contains(context.key(end - 1)) {
      end -= 1
    }
    let floor = min(max(self.floor(before: end), lowest), end)
    guard !isPerson(floor..<end) else { return nil }
    guard let start = start(in: floor..<end), context.key(start) != "địa" else {
      return impliedHolder(floor..<end)
    }
    end = nameEnd(from: start, to: end)
    guard !countsUnits(start..<end, before: mention) else { return nil }
    let isCounted = (start..<end).contains { context.tokens[$0].kind == .number }
    let allowsCount = mention.type == .partyRating || mention.type == .newRuralArea && !isCounted
    guard !isCounted || allowsCount || isName(start..<end), !isPlural(start) else { return nil }
    guard !isOrganizing(start..<end) else { return nil }
    guard mention.type != .partyRating, !hasName(start..<end), !isOrganOfLevel(start..<end) else {
      return (context.string(start..<end), start..<end)
    }
    // `xã đạt chuẩn`, `toàn xã`: only the unit that the article is about can be meant.
    guard mention.type.isHeldByUnit, end - start <= 3, sentence.role != .title,
      let subject = context.places.subjectName, isKind(of: subject, at: start)
    else {
      return nil
    }
    return (subject, start..<end)
  }

  /// `xã` and `toàn xã` mean the subject when it is a xã, and not the province of many.
  private func isKind(of subject: String, at start: Int) -> Bool {
    let word = context.key(start) == "toàn" ? start + 1 : start
    return FactLexer.keys(of: subject).first == context.key(word)
  }

  /// `Khối dân vận thị trấn`, `Công an phường`: an organization of the unit spoken of.
  private func isOrganOfLevel(_ range: Range<Int>) -> Bool {
    context.tokens[range.lowerBound].isCapitalized && range.count >= 2
      && context.lexicon.cues[.holderLevel].ends(
        context.tokens, before: range.upperBound, floor: range.lowerBound + 1)
  }

  /// The name ends before what is said of its holder: `được đánh giá cao`, `đã …`.
  private func nameEnd(from start: Int, to end: Int) -> Int {
    (start + 1..<max(end, start + 1)).first {
      !context.tokens[$0].isCapitalized
        && context.lexicon.cues[.holderEnd].starts(context.tokens, at: $0, limit: end)
    } ?? end
  }

  /// `huyện có thêm 4 xã đạt chuẩn`: it is four others that hold it.
  private func countsUnits(_ range: Range<Int>, before mention: RecognitionMention) -> Bool {
    mention.type.isRuralStandard
      && range.contains { index in
        context.tokens[index].kind == .number && index + 1 < range.upperBound
          && ["xã", "huyện", "thôn", "ấp", "bản", "phường"].contains(context.key(index + 1))
      }
  }

  /// `… tổ chức lễ đón nhận`: who holds the ceremony need not hold the award.
  private func isOrganizing(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { index in
      (context.key(index) == "tổ" && context.key(index + 1) == "chức"
        && !context.tokens[index].isCapitalized && context.key(index + 2) != "cơ")
        || (context.key(index) == "phối" && context.key(index + 1) == "hợp")
    }
  }

  /// Whether a proper name follows the word for the unit.
  private func hasName(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { context.isWord($0) && context.tokens[$0].isCapitalized }
  }

  private static let fillers: Set<String> = [
    "đã", "cũng", "đều", "vinh", "dự", "liên", "tục", "luôn", "được", ",", "là", "và", "qua", "năm",
    "nhiều", "liền", "vừa", "mới", "chính", "thức", "tiếp", "cùng",
  ]

  private func floor(before end: Int) -> Int {
    var floor = end
    let lowest = max(sentence.tokens.lowerBound, end - HolderReader.reach)
    while floor > lowest, ![";", ":", "(", ")", "."].contains(context.key(floor - 1)),
      !calendar.isTime[floor - 1]
    {
      floor -= 1
    }
    return floor
  }

  /// Where the name starts: the first stretch between commas that starts with a unit or an
  /// organization, or has one further on.
  private func start(in range: Range<Int>) -> Int? {
    let heads = context.lexicon.cues[.organizationHead]
    let more = context.lexicon.cues[.holderHead]
    var isStretchStart = true
    var inner: Int?
    for index in range {
      let isBound = context.lexicon.cues[.organizationBound].ends(
        context.tokens, before: index + 1, floor: sentence.tokens.lowerBound)
      if !isBound,
        heads.starts(context.tokens, at: index, limit: range.upperBound)
          || more.starts(context.tokens, at: index, limit: range.upperBound)
      {
        if isStretchStart || isName(index..<range.upperBound) { return inner ?? index }
        if inner == nil { inner = index }
      }
      isStretchStart = context.key(index) == "," || (isStretchStart && isLead(index))
    }
    return inner
  }

  private func isLead(_ index: Int) -> Bool {
    ["trong", "đó", "đặc", "biệt", "riêng", "nhờ", "vậy", "có", "chính"].contains(
      context.key(index))
  }

  /// `địa phương đạt 19/19 tiêu chí`: the subject holds it.
  private func impliedHolder(_ range: Range<Int>) -> (name: String, tokens: Range<Int>)? {
    if range.isEmpty, let subject = sentenceSubject(before: range.lowerBound) { return subject }
    guard let name = context.places.subjectName,
      range.contains(where: { context.key($0) == "phương" && context.key($0 - 1) == "địa" })
        || (range.isEmpty && context.places.subjectID != nil && sentence.role != .title)
    else { return nil }
    return (name, range.isEmpty ? range.lowerBound..<range.lowerBound : range)
  }

  /// `Hội Nông dân xã …; năm 2020 được tặng Bằng khen`: who the sentence starts with.
  private func sentenceSubject(before end: Int) -> (name: String, tokens: Range<Int>)? {
    let whole = sentence.tokens.lowerBound..<end
    guard let start = start(in: whole), context.tokens[start].isCapitalized else { return nil }
    let limit = (start..<end).first { context.tokens[$0].kind == .mark } ?? end
    let name = start..<nameEnd(from: start, to: limit)
    guard hasName(name) || isOrganOfLevel(name) else { return nil }
    return (context.string(name), name)
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    range.contains {
      context.lexicon.cues[.person].starts(context.tokens, at: $0, limit: range.upperBound)
    } && !range.contains { context.key($0) == "nhân" && context.key($0 + 1) == "dân" }
  }

  private func isPlural(_ start: Int) -> Bool {
    ["nhiều", "những", "các", "mỗi", "từng"].contains(context.key(start - 1))
  }

  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return context.isWord(first + 1) && context.tokens[first + 1].isCapitalized
  }
}
