extension MentionScan {
  /// Reads the name after a kind or an organization, and the list that it may begin.
  ///
  /// - Returns: the word to go on at, or nil when the phrase is none of a unit here.
  mutating func readNamed(_ phrase: PlaceLexicon.Phrase) -> Int? {
    let start = phrase.words.lowerBound
    let isPlural = isPlural(before: start)
    guard isWritten(phrase) else { return nil }
    let end = phrase.words.upperBound
    let qualified = skipQualifiers(after: phrase, isPlural: isPlural)
    guard
      let name = name(at: end, of: phrase, isPlural: isPlural)
        ?? name(at: qualified, of: phrase, isPlural: isPlural)
    else {
      return readUnnamed(phrase, isPlural: isPlural)
    }
    let isBody = phrase.roles.contains(.body)
    firmEnd = -1
    record(
      name, from: isBody || name.lowerBound > end ? name.lowerBound : start,
      kinds: phrase.kinds, origin: isBody ? .body : .kind, joint: joint(at: start),
      traits: isPlural ? .plural : [])
    return name.upperBound
  }

  /// Counts a kind that is spoken of without a name, and passes over a name that is not known.
  private mutating func readUnnamed(_ phrase: PlaceLexicon.Phrase, isPlural: Bool) -> Int? {
    guard phrase.roles.isDisjoint(with: .abbreviation) else { return nil }
    let (start, end) = (phrase.words.lowerBound, phrase.words.upperBound)
    let follows = lastUnnamed.end == start && lastUnnamed.isPlural
    lastUnnamed = (end, isPlural || follows)
    guard end < lineEnd, word(end).isCapitalized, word(end).gap.isBlank,
      !lineTraits.contains(.capitals)
    else {
      if !lastUnnamed.isPlural { sightings.unnamed[phrase.kinds, default: 0] += 1 }
      return end
    }
    guard finder.lexicon.phrase(at: end, in: sightings.words) == nil else { return end }
    let nameEnd = endOfCapitals(from: end)
    if phrase.roles.contains(.kind) {
      sightings.unknown.append(
        UnknownName(
          words: end..<nameEnd, start: start, kinds: phrase.kinds,
          mentionsBefore: sightings.mentions.count))
    }
    return nameEnd
  }

  private func name(
    at start: Int, of phrase: PlaceLexicon.Phrase, isPlural: Bool
  ) -> Range<Int>? {
    guard start < lineEnd, !word(start).gap.contains(.line),
      isPlural && !word(start).gap.contains(.stop)
        || mayName(word(start), after: phrase, at: start)
    else { return nil }
    if let name = longestName(at: start, kinds: phrase.kinds), fits(name, phrase) { return name }
    if let name = uncapitalizedName(at: start, of: phrase) { return name }
    // Abbreviated names that hold their kind: TP.HCM.
    let whole = phrase.words.lowerBound..<start + 1
    guard start == phrase.words.upperBound, word(start).isAcronym,
      finder.gazetteer.storage.table.names.contains(sightings.words.key(of: whole))
    else { return nil }
    return whole
  }

  /// A name whose first capital was forgotten: quận đống Đa. Only in its exact spelling.
  private func uncapitalizedName(
    at start: Int, of phrase: PlaceLexicon.Phrase
  ) -> Range<Int>? {
    guard phrase.roles.contains(.kind), start + 1 < lineEnd, !word(start).isCapitalized,
      !word(start).isNumber, word(start + 1).isCapitalized, word(start + 1).gap.isBlank
    else { return nil }
    let name = start..<start + 2
    let isOne = finder.gazetteer.hasMatch(sightings.words.key(of: name)) { unit, spelling in
      spelling == .exact && finder.gazetteer.hasEverBeen(unit, phrase.kinds)
    }
    return isOne ? name : nil
  }

  /// A short form is not sure enough for a name that is known in another spelling alone.
  private func fits(_ name: Range<Int>, _ phrase: PlaceLexicon.Phrase) -> Bool {
    guard phrase.roles.contains(.abbreviation) || word(name.lowerBound).isNumber else {
      return true
    }
    return finder.gazetteer.hasMatch(sightings.words.key(of: name)) { unit, spelling in
      spelling != .withoutMarks && finder.gazetteer.hasEverBeen(unit, phrase.kinds)
    }
  }

  /// Whether a short form is written like one: a capital, or with a full stop.
  private func isWritten(_ phrase: PlaceLexicon.Phrase) -> Bool {
    let (start, end) = (phrase.words.lowerBound, phrase.words.upperBound)
    guard phrase.roles.contains(.abbreviation) else { return true }
    guard end < lineEnd else { return false }
    return word(end).gap.contains(.stop)
      || (word(start).isCapitalized && word(end).gap.isBlank && word(start).letterCount > 1)
  }

  /// Whether a name may stand right behind a kind; behind a plural it may behind a colon, too, but
  /// not in the next sentence.
  private func mayName(_ name: Word, after phrase: PlaceLexicon.Phrase, at start: Int) -> Bool {
    let isShort = word(phrase.words.lowerBound).letterCount <= 2 && phrase.words.count == 1
    guard start == phrase.words.upperBound else { return true }
    return name.gap.isBlank || name.gap == []
      || (isShort && name.gap.isSubset(of: [.stop, .space]))
  }

  /// Passes over the words that may stand between a kind and a name: huyện miền núi A; các huyện
  /// trong tỉnh như A, B.
  private func skipQualifiers(after phrase: PlaceLexicon.Phrase, isPlural: Bool) -> Int {
    var next = phrase.words.upperBound
    var needsIntroducer = false
    for _ in 0..<3 {
      guard next < lineEnd,
        let passed = finder.lexicon.phrase(at: next, in: sightings.words, withAsides: isPlural),
        passed.words.upperBound < lineEnd
      else { break }
      let isIntroducer = isPlural && passed.roles.contains(.introducer)
      let isAside = isPlural && passed.roles.contains(.aside)
      let isQualifier = passed.roles.contains(.qualifier) && word(next).gap.isBlank
      guard isIntroducer || isAside || isQualifier else { break }
      needsIntroducer = (needsIntroducer || (isAside && !isQualifier)) && !isIntroducer
      next = passed.words.upperBound
    }
    let opensList = next < lineEnd && !word(next).gap.isDisjoint(with: [.colon, .open])
    guard next > phrase.words.upperBound || (isPlural && opensList),
      !needsIntroducer || (next < lineEnd && word(next).gap.contains(.colon))
    else {
      return phrase.words.upperBound
    }
    let mayGoOn =
      next < lineEnd
      && (word(next).gap.isBlank || isPlural && !word(next).gap.contains(.stop))
    return mayGoOn ? next : phrase.words.upperBound
  }

  private func isPlural(before start: Int) -> Bool {
    guard let lastPhrase, lastPhrase.words.upperBound == start else {
      return start > 0 && word(start - 1).isNumber && word(start).gap.isBlank
    }
    return lastPhrase.roles.contains(.plural)
  }
}
