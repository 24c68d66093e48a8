extension MentionScan {
  /// The most words a name of a unit has.
  private static let longestWordCount = 7

  /// The longest run of words from `start` that is the name of a unit of one of the levels.
  ///
  /// Its first word is a capital or a number; blanks and hyphens may stand between its words.
  ///
  /// - Parameter inCapitals: whether all its words must be capitalized.
  func longestName(
    at start: Int, kinds: KindSet, inCapitals: Bool = false
  ) -> Range<Int>? {
    guard word(start).isCapitalized || word(start).isNumber else { return nil }
    var key = NameKey()
    var found: Range<Int>?
    var end = start
    var isCapitalized = true
    let limit = min(lineEnd, start + MentionScan.longestWordCount)
    while end < limit, end == start || joinsName(word(end)),
      !inCapitals || word(end).isCapitalized || word(end).isNumber
    {
      sightings.words.extend(&key, with: end)
      isCapitalized = isCapitalized && (word(end).isCapitalized || word(end).isNumber)
      end += 1
      guard finder.gazetteer.storage.table.names.mayBegin(key) else { break }
      if isName(key, kinds: kinds, isCapitalized: isCapitalized) { found = start..<end }
    }
    return found
  }

  /// The end of the capitalized words that follow each other from `start` on.
  func endOfCapitals(from start: Int) -> Int {
    var end = start
    while end < lineEnd, word(end).isCapitalized || (word(end).isNumber && end > start),
      end == start || word(end).gap.isBlank
    { end += 1 }
    return end
  }

  /// Records a mention and joins it to the one before where nothing stands between them.
  mutating func record(
    _ name: Range<Int>, from start: Int, kinds: KindSet, origin: PlaceMention.Origin,
    joint: PlaceMention.Joint, traits: PlaceMention.Traits = []
  ) {
    if joint == .none { sightings.groupStarts.append(sightings.mentions.count) }
    let isIntroduced = origin == .kind || origin == .body
    let list = isIntroduced ? nil : list(of: start, after: joint)
    lead(at: start, isIntroduced: isIntroduced, joint: joint)
    sightings.mentions.append(
      PlaceMention(
        words: name, range: sightings.words.byteRange(of: start..<name.upperBound),
        key: sightings.words.key(of: name), kinds: kinds, said: list?.kinds ?? kinds,
        origin: origin, group: sightings.groupStarts.count - 1, joint: joint,
        traits: lineTraits.union(traits).union(position(of: start))
          .union(list == nil ? [] : .plural)))
    lastEnd = name.upperBound
  }

  /// The mention that opens the list under one kind in which a name stands: các xã A, B và C.
  private func list(of start: Int, after joint: PlaceMention.Joint) -> PlaceMention? {
    guard [.comma, .conjunction, .dash].contains(joint) else { return nil }
    return leader(of: start, after: joint).flatMap { $0.traits.contains(.plural) ? $0 : nil }
  }

  /// Notes whose kind the names after the next mention share: xã A (huyện B), C and D are xã.
  private mutating func lead(at start: Int, isIntroduced: Bool, joint: PlaceMention.Joint) {
    if word(start).gap.contains(.close) { sightings.leader = sightings.leaderOutside }
    if joint == .parenthesis { sightings.leaderOutside = sightings.leader }
    if joint == .none || isIntroduced { sightings.leader = sightings.mentions.count }
  }

  /// What joins something that begins at `start` to the last mention.
  func joint(at start: Int) -> PlaceMention.Joint {
    guard lastEnd > 0, start < wordCount, !word(start).gap.contains(.line) else { return .none }
    if start == lastEnd { return joint(of: word(start).gap) }
    guard let lastPhrase, lastPhrase.words == lastEnd..<start, word(start).gap.isBlank,
      joint(of: word(lastEnd).gap) != .none
    else { return .none }
    if lastPhrase.roles.contains(.joint) { return .conjunction }
    return lastPhrase.roles.contains(.link) ? .link : .none
  }

  private func joint(of gap: Word.Gap) -> PlaceMention.Joint {
    if !gap.isDisjoint(with: [.line, .stop, .colon, .other, .quote]) { return .none }
    if gap.contains(.open) { return .parenthesis }
    if gap.contains(.comma) { return .comma }
    if !gap.isDisjoint(with: [.dash, .slash]) { return .dash }
    return gap.contains(.close) ? .none : .link
  }

  private func position(of start: Int) -> PlaceMention.Traits {
    word(start).gap.isDisjoint(with: [.line, .stop, .comma, .colon, .other]) ? [] : .clauseStart
  }

  /// Whether a word may go on with a name; behind a hyphen with a capital alone, lest `Tân Phú -
  /// thành phố` be Tân Phú Thành.
  private func joinsName(_ word: Word) -> Bool {
    word.gap.isBlank
      || (word.gap.contains(.dash) && word.gap.isSubset(of: [.space, .dash]) && word.isCapitalized)
  }

  /// Whether units of the kinds' levels bear a name: just so where a word of it has no capital, lest
  /// `xã Hoàng Hoa thăm` be Hoàng Hoa Thám.
  private func isName(_ key: NameKey, kinds: KindSet, isCapitalized: Bool) -> Bool {
    finder.gazetteer.hasMatch(key) { unit, spelling in
      kinds.admits(finder.gazetteer.record(unit).level)
        && (isCapitalized || spelling != .withoutMarks)
    }
  }
}
