extension MentionScan {
  /// Reads a number in a list of numbered units: các quận 1, 3 và 5.
  mutating func readNumber(at start: Int) -> Int {
    let joint = joint(at: start)
    guard joint == .comma || joint == .conjunction, let before = sightings.mentions.last,
      word(before.words.lowerBound).isNumber, before.kinds.isSubset(of: .numbered)
    else { return start + 1 }
    let next = start + 1
    let endsItem =
      next >= lineEnd || !word(next).gap.isBlank
      || finder.lexicon.phrase(at: next, in: sightings.words)?.roles.isDisjoint(
        with: [.joint, .link, .preposition]) == false
    guard endsItem, longestName(at: start, kinds: before.kinds) == start..<next else { return next }
    record(start..<next, from: start, kinds: before.kinds, origin: .joined, joint: joint)
    return next
  }
}
