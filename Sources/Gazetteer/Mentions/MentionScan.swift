/// One walk over the words of a text, from left to right.
struct MentionScan {
  let finder: PlaceMentionFinder
  var sightings = PlaceSightings()

  /// Where the last mention ended, and the phrase of the lexicon that was passed last.
  var lastEnd = -1
  var lastPhrase: PlaceLexicon.Phrase?
  /// The end of the last kind without a name, and whether it was one of many: các huyện.
  var lastUnnamed: (end: Int, isPlural: Bool) = (-1, false)
  /// The end of the words of which a firm's name may be made.
  var firmEnd = -1
  /// What holds for the whole line.
  var lineTraits: PlaceMention.Traits = []
  var lineEnd = 0

  init(finder: PlaceMentionFinder, utf8: [UInt8]) {
    self.finder = finder
    sightings.words = WordList(utf8)
  }

  /// The words read so far are reached one by one: to hand out the list would count a reference.
  func word(_ index: Int) -> Word { sightings.words.words[index] }

  var wordCount: Int { sightings.words.words.count }

  /// Reads one line or paragraph.
  mutating func read(_ range: Range<Int>, traits: PlaceMention.Traits) {
    let start = wordCount
    sightings.words.append(range)
    lineEnd = wordCount
    lineTraits = traits
    if isInCapitals(start..<lineEnd) { lineTraits.insert(.capitals) }
    if !traits.isDisjoint(with: [.headline, .lead]) { sightings.leadEnd = lineEnd }
    var index = start
    while index < lineEnd {
      index = isPlain(word(index)) ? index + 1 : max(index + 1, step(at: index))
    }
  }

  /// Whether a word begins neither a phrase nor a name, as most do; false is no more than a doubt.
  @inline(__always)
  private func isPlain(_ word: Word) -> Bool {
    !word.isCapitalized && !word.isNumber && !finder.lexicon.mayBegin(word.key)
  }

  /// Looks at one word and what it begins; returns the next word to look at.
  private mutating func step(at index: Int) -> Int {
    guard let phrase = finder.lexicon.phrase(at: index, in: sightings.words),
      phrase.words.upperBound <= lineEnd
    else {
      if word(index).isNumber { return readNumber(at: index) }
      return word(index).isCapitalized ? readBare(at: index) : index + 1
    }
    if startsName(phrase) { return readBare(at: index) }
    let kind =
      holdsName(phrase) ? finder.lexicon.phrase(at: index, in: sightings.words, upTo: 1) : nil
    defer { lastPhrase = kind ?? phrase }
    return read(kind ?? phrase)
  }

  private mutating func read(_ phrase: PlaceLexicon.Phrase) -> Int {
    let end = phrase.words.upperBound
    note(phrase)
    if phrase.roles.contains(.plain) { return end }
    if !phrase.roles.isDisjoint(with: [.kind, .abbreviation]) || !phrase.kinds.isEmpty {
      if let next = readNamed(phrase) { return next }
    }
    if !phrase.roles.isDisjoint(with: [.person, .village, .namesake]) {
      return skipNames(after: phrase)
    }
    if phrase.roles.contains(.firm) { firmEnd = end + 10 }
    if !phrase.roles.isDisjoint(with: [.preposition, .link]) { firmEnd = -1 }
    return end
  }

  /// Keeps what a phrase tells about the article as a whole. Two words for villages side by side
  /// are an idiom: thôn xóm, thôn, bản.
  private mutating func note(_ phrase: PlaceLexicon.Phrase) {
    if lineTraits.contains(.headline) { sightings.headlineRoles.formUnion(phrase.roles) }
    if phrase.roles.contains(.nation) { sightings.nationCount += 1 }
    guard phrase.roles.contains(.village) else { return }
    let follows =
      lastPhrase.map {
        $0.roles.contains(.village) && $0.words.upperBound == phrase.words.lowerBound
      } ?? false
    let next = phrase.words.upperBound
    let leads =
      next < lineEnd
      && finder.lexicon.phrase(at: next, in: sightings.words)?.roles.contains(.village) == true
    if !follows, !leads { sightings.villageWords[phrase.key, default: 0] += 1 }
  }

  /// Whether the end of a phrase is here the beginning of a unit's name: xã Đoàn Xá, xã Viên Bình.
  private func holdsName(_ phrase: PlaceLexicon.Phrase) -> Bool {
    let second = phrase.words.lowerBound + 1
    guard !phrase.roles.isDisjoint(with: [.body, .plain]), phrase.words.count == 2,
      word(second).isCapitalized, !lineTraits.contains(.capitals)
    else { return false }
    return (longestName(at: second, kinds: .all, inCapitals: true)?.count ?? 0) > 1
  }

  /// Whether a word of the lexicon is here the beginning of a name: Bến Tre, Cầu Giấy, Hà Nội.
  private func startsName(_ phrase: PlaceLexicon.Phrase) -> Bool {
    let start = phrase.words.lowerBound
    guard word(start).isCapitalized, phrase.words.count == 1,
      phrase.roles.isDisjoint(with: [.kind, .body, .plain])
    else { return false }
    if phrase.roles == .surname { return true }
    guard !lineTraits.contains(.capitals) else { return false }
    return (longestName(at: start, kinds: .all, inCapitals: true)?.count ?? 0) > 1
  }

  /// Whether a line is in capitals: more than three words and four in five, numbers left aside.
  private func isInCapitals(_ range: Range<Int>) -> Bool {
    var lower = 0
    var upper = 0
    for index in range where !word(index).isNumber {
      if word(index).isAcronym { upper += 1 } else { lower += 1 }
      guard lower * 4 < range.count else { return false }
    }
    return upper > 3 && upper > lower * 4
  }
}
