import NewsModel

/// Reads who holds a recognition: the unit or organization before the words that say so.
///
/// `Xã Tân Lập đạt chuẩn nông thôn mới` → xã Tân Lập; `Trường Tiểu học Hòa Bình được tặng Bằng khen` →
/// Trường Tiểu học Hòa Bình.
struct HolderReader: Sendable {
  let context: FactContext
  let calendar: Calendar
  let sentence: FactSentence

  private static let reach = 18

  /// A holder and its tokens.
  typealias Holder = (name: String, tokens: Range<Int>)

  /// The holders before a verb; empty when none is named, or only a person.
  func holders(of mention: RecognitionMention, after lowest: Int) -> [Holder] {
    guard let holder = holder(of: mention, after: lowest) else { return [] }
    return JointHolders(context: context).split(holder)
  }

  private func holder(of mention: RecognitionMention, after lowest: Int) -> Holder? {
    guard !countsUnits(mention.verb..<mention.phrase.lowerBound, before: mention) else {
      return nil
    }
    var end = mention.verb
    while end > sentence.tokens.lowerBound, HolderReader.fillers.contains(context.key(end - 1)) {
      end -= 1
    }
    let floor = min(max(self.floor(before: end), lowest), end)
    guard !isPerson(floor..<end), !countsUnits(floor..<end, before: mention) else { return nil }
    guard let start = start(in: floor..<end), context.key(start) != "địa" else {
      let implied = impliedHolder(floor..<end)
      let isPossible = !mention.type.isHeldByPlace || implied.map { !isOrgan($0.tokens) } ?? false
      return isPossible ? implied : unitSpokenOf(mention, after: lowest)
    }
    var name = start..<nameEnd(from: start, to: end)
    if let comma = name.first(where: { isBeforeCount($0, in: name) }) {
      name = comma + 1..<name.upperBound
    }
    if mention.type.isHeldByPlace, isOrgan(name) { return unitSpokenOf(mention, after: lowest) }
    return isHolder(name, of: mention) ? named(name, mention) : nil
  }

  /// `Tại xã Tân Lập, 4/4 làng …`: those that are counted hold it.
  private func isBeforeCount(_ index: Int, in name: Range<Int>) -> Bool {
    context.key(index) == "," && index + 1 < name.upperBound
      && context.tokens[index + 1].kind == .number
  }

  private func isHolder(_ name: Range<Int>, of mention: RecognitionMention) -> Bool {
    let isCounted = name.contains { context.tokens[$0].kind == .number }
    let allowsCount = mention.type == .partyRating || mention.type == .newRuralArea && !isCounted
    guard !isCounted || allowsCount || isName(name) else { return false }
    return (!isPlural(name.lowerBound) || isList(name)) && !isOrganizing(name)
  }

  private func named(_ name: Range<Int>, _ mention: RecognitionMention) -> Holder? {
    guard mention.type != .partyRating, !hasName(name), !isOrganOfLevel(name) else {
      return (context.string(name), name)
    }
    // `xã đạt chuẩn`, `toàn xã`: only the unit that the article is about can be meant.
    guard mention.type.isHeldByUnit || mention.type == .medal || mention.type == .flag,
      name.count <= 3, sentence.role != .title,
      let subject = context.places.subjectName, isKind(of: subject, at: name.lowerBound)
    else {
      return nil
    }
    return (subject, name)
  }

  /// `đến năm 2019 đã hoàn thành 19/19 tiêu chí và được công nhận …`: the unit named before in the
  /// sentence, else the one that the article is about.
  private func unitSpokenOf(_ mention: RecognitionMention, after lowest: Int) -> Holder? {
    let opening = max(sentence.tokens.lowerBound, lowest)
    guard mention.type.isHeldByPlace, sentence.role != .title, opening < mention.verb,
      context.key(mention.verb - 1) != "chí",
      !countsUnits(opening..<mention.verb, before: mention),
      !(opening..<mention.verb).contains(where: isPlural)
    else { return nil }
    let bytes = context.bytes(opening..<mention.verb)
    guard
      let name = context.places.name(before: bytes.upperBound, floor: bytes.lowerBound)
        ?? context.places.subjectName, !name.hasPrefix("tỉnh ")
    else { return nil }
    return (name, mention.verb..<mention.verb)
  }

  /// The name ends before what is said of its holder: `được đánh giá cao`, `đã …`.
  private func nameEnd(from start: Int, to end: Int) -> Int {
    (start + 1..<max(end, start + 1)).first {
      !context.tokens[$0].isCapitalized
        && context.lexicon.cues[.holderEnd].starts(context.tokens, at: $0, limit: end)
    } ?? end
  }

  private static let fillers: Set<WordKey> = [
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

}
