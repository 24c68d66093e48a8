extension MentionScan {
  /// Reads capitalized words that no kind introduces.
  ///
  /// They are a name of a unit when the whole run of capitals is one: `Hà Nội Mới` and
  /// `Nguyễn Hòa Bình` are not.
  mutating func readBare(at start: Int) -> Int {
    if lineTraits.contains(.capitals) { return readInCapitals(at: start) }
    let joint = joint(at: start)
    let end = endOfCapitals(from: start)
    let first = firstOfName(from: start, to: end)
    guard start > firmEnd, let name = longestName(at: first, kinds: .all, inCapitals: true),
      isWhole(name, runEnd: end),
      name.count > 1 || isSupported(at: start, joint: joint)
    else {
      firmEnd = start <= firmEnd ? -1 : firmEnd
      return end
    }
    record(
      name, from: name.lowerBound, kinds: kinds(of: start, after: joint),
      origin: joint == .none ? .bare : .joined, joint: first == start ? joint : .none,
      traits: traits(around: name.lowerBound == start ? name : start..<name.upperBound))
    return name.upperBound
  }

  /// In a line of capitals nothing tells where a name ends: the longest one counts.
  private mutating func readInCapitals(at start: Int) -> Int {
    guard let name = longestName(at: start, kinds: .all), name.count > 1 else { return start + 1 }
    let joint = joint(at: start)
    record(
      name, from: name.lowerBound, kinds: kinds(of: start, after: joint),
      origin: joint == .none ? .bare : .joined, joint: joint, traits: traits(before: start))
    return name.upperBound
  }

  /// Passes over the names after a person's title, a village's or a street's kind.
  mutating func skipNames(after phrase: PlaceLexicon.Phrase) -> Int {
    let end = phrase.words.upperBound
    guard end < lineEnd, !lineTraits.contains(.capitals),
      word(end).isCapitalized || word(end).isNumber,
      word(end).gap.isBlank || (phrase.roles.contains(.person) && word(end).gap.contains(.colon))
        || (phrase.roles.contains(.village) && !word(end).gap.endsSentence)
    else { return end }
    let next = finder.lexicon.phrase(at: end, in: sightings.words)
    if word(end).gap.contains(.line) || next?.roles.contains(.kind) == true { return end }
    guard phrase.roles.contains(.namesake), phrase.roles.isDisjoint(with: [.person, .village]),
      let name = longestName(at: end, kinds: .all)
    else {
      // Of a street the number comes first: ngõ 12 Phố Huế.
      let isNumbered = word(end).isNumber && phrase.roles.contains(.namesake)
      let nameEnd = endOfCapitals(from: isNumbered ? end + 1 : end)
      if phrase.roles.contains(.person), word(end).gap.isBlank {
        sightings.persons.append(nameEnd - 1)
      }
      return phrase.roles.contains(.namesake) ? skipList(from: nameEnd) : nameEnd
    }
    return skipList(from: max(name.upperBound, endOfCapitals(from: end)))
  }

  /// Passes over the further names of a list of streets or rivers: đường A, B, C. A name of a
  /// district or province says where they are, and so does the name before it.
  private func skipList(from start: Int) -> Int {
    var end = start
    while end < lineEnd, word(end).gap == [.comma, .space], word(end).isCapitalized {
      let next = endOfCapitals(from: end)
      let isFollowed = next < lineEnd && !word(next).gap.isDisjoint(with: [.comma, .open])
      let phrase = finder.lexicon.phrase(at: end, in: sightings.words)
      guard phrase == nil || phrase?.roles == .surname,
        longestName(at: end, kinds: [.districts, .provinces]) != end..<next,
        !isFollowed || longestName(at: next, kinds: [.districts, .provinces]) == nil
      else { break }
      end = next
    }
    return end
  }

  /// Where a name may begin in a run of capitals: after short forms of organizations, and after
  /// the first word of a sentence.
  private func firstOfName(from start: Int, to end: Int) -> Int {
    var first = start
    while first + 1 < end, word(first).isAcronym,
      longestName(at: first, kinds: .all, inCapitals: true) == nil
    { first += 1 }
    if first == start, word(start).gap.endsClause, end - start > 2,
      longestName(at: start, kinds: .all, inCapitals: true) == nil
    {
      first = start + 1
    }
    return first
  }

  private func isWhole(_ name: Range<Int>, runEnd: Int) -> Bool {
    guard name.upperBound < runEnd else { return true }
    let next = finder.lexicon.phrase(at: name.upperBound, in: sightings.words)
    guard let next, next.roles.contains(.surname), let lastPhrase else { return false }
    return lastPhrase.words.upperBound == name.lowerBound && lastPhrase.roles.contains(.body)
  }

  /// Whether something before a name of one syllable says that it is a place.
  private func isSupported(at start: Int, joint: PlaceMention.Joint) -> Bool {
    if joint != .none { return word(start).letterCount > 1 || word(start).isNumber }
    return !traits(before: start).isDisjoint(with: [.preposition, .organization])
  }

  private func traits(around name: Range<Int>) -> PlaceMention.Traits {
    let end = name.upperBound
    let isAlone =
      word(name.lowerBound).gap.contains(.open) && end < wordCount && word(end).gap.contains(.close)
    return isAlone ? .preposition : traits(before: name.lowerBound)
  }

  private func traits(before start: Int) -> PlaceMention.Traits {
    guard let lastPhrase, lastPhrase.words.upperBound == start, word(start).gap.isBlank else {
      return []
    }
    if lastPhrase.roles.contains(.body) { return .organization }
    return lastPhrase.roles.isDisjoint(with: [.preposition, .link]) ? [] : .preposition
  }

  /// The mention whose kind a name shares that is joined to it.
  func leader(of start: Int, after joint: PlaceMention.Joint) -> PlaceMention? {
    let isOutside = word(start).gap.contains(.close)
    let number = isOutside ? sightings.leaderOutside : sightings.leader
    return joint != .none && number >= 0 ? sightings.mentions[number] : nil
  }

  /// The kinds that a name can have by the name that leads the group it is joined to.
  private func kinds(of start: Int, after joint: PlaceMention.Joint) -> KindSet {
    guard let leader = leader(of: start, after: joint) else { return .all }
    // Of the cities A, B and C none is a province.
    let isOfCities = leader.traits.contains(.plural) && leader.kinds == .cityWord
    if isOfCities, joint != .parenthesis { return leader.kinds }
    return leader.kinds.union(leader.kinds.above)
  }
}
