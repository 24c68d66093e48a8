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
    guard words[start].isCapitalized || words[start].isNumber else { return nil }
    var key = NameKey()
    var found: Range<Int>?
    var end = start
    let limit = min(lineEnd, start + MentionScan.longestWordCount)
    while end < limit, end == start || joinsName(words[end]),
      !inCapitals || words[end].isCapitalized || words[end].isNumber
    {
      sightings.words.extend(&key, with: end)
      end += 1
      if isName(key, kinds: kinds) { found = start..<end }
    }
    return found
  }

  /// The end of the capitalized words that follow each other from `start` on.
  func endOfCapitals(from start: Int) -> Int {
    var end = start
    while end < lineEnd, words[end].isCapitalized || (words[end].isNumber && end > start),
      end == start || words[end].gap.isBlank
    { end += 1 }
    return end
  }

  /// Records a mention and joins it to the one before where nothing stands between them.
  mutating func record(
    _ name: Range<Int>, from start: Int, kinds: KindSet, origin: PlaceMention.Origin,
    joint: PlaceMention.Joint, traits: PlaceMention.Traits = []
  ) {
    if joint == .none { sightings.groupStarts.append(sightings.mentions.count) }
    sightings.mentions.append(
      PlaceMention(
        words: name, range: sightings.words.byteRange(of: start..<name.upperBound),
        key: sightings.words.key(of: name), kinds: kinds, origin: origin,
        group: sightings.groupStarts.count - 1, joint: joint,
        traits: lineTraits.union(traits).union(position(of: start))))
    lastEnd = name.upperBound
  }

  /// What joins something that begins at `start` to the last mention.
  func joint(at start: Int) -> PlaceMention.Joint {
    guard lastEnd > 0, start < words.count, !words[start].gap.contains(.line) else { return .none }
    if start == lastEnd { return joint(of: words[start].gap) }
    guard let lastPhrase, lastPhrase.words == lastEnd..<start, words[start].gap.isBlank,
      joint(of: words[lastEnd].gap) != .none
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
    words[start].gap.contains(.line) ? .lineStart : []
  }

  private func joinsName(_ word: Word) -> Bool {
    word.gap.isSubset(of: [.space, .dash]) && !word.gap.isEmpty
  }

  private func isName(_ key: NameKey, kinds: KindSet) -> Bool {
    var isOne = false
    finder.gazetteer.table.names.forEach(key) { entry in
      isOne = isOne || kinds.admits(finder.gazetteer.record(entry.unit).level)
    }
    return isOne
  }
}
