import NewsModel

extension Reader {
  /// The ranges of a query that lie in the text, in order, without overlaps.
  static func matches(of query: String, in text: String, find: Find) -> [Range<Int>] {
    guard !query.isEmpty else { return [] }
    let end = text.utf8.count
    var matches: [Range<Int>] = []
    for range in find(query, text) {
      let inside = range.clamped(to: (matches.last?.upperBound ?? 0)..<end)
      if !inside.isEmpty { matches.append(inside) }
    }
    return matches
  }

  /// Shows what a query finds from where the reading was before the first letter.
  mutating func showMatches(of query: String) {
    let start = origin ?? currentOrigin
    origin = start
    focus = nil
    fact = nil
    self.query = query
    matches = Self.matches(of: query, in: text, find: find)
    anchor = start.anchor
    layOut()
    match = firstMatch(from: start.anchor)
    if let match { reveal(matches[match]) }
  }

  /// Stays where the search has led; one that was left empty changes nothing.
  mutating func endSearch() {
    if query.isEmpty { restoreOrigin() }
    origin = nil
  }

  /// Goes back to where the reading was before the search, and to what was found then.
  mutating func restoreOrigin() {
    guard let origin else { return }
    query = origin.query
    matches = origin.matches
    match = origin.match
    focus = origin.focus
    fact = origin.fact
    anchor = origin.anchor
    self.origin = nil
    layOut()
  }

  /// Goes to the next match in a direction; from a match out of sight, to the nearest in view.
  mutating func selectMatch(step: Int) -> ReaderOutcome {
    guard !query.isEmpty else { return .notice(words.nothingToFind) }
    guard !matches.isEmpty else { return .notice(words.notFound(query)) }
    let steps = RangeStep(ranges: matches, step: step)
    let (index, wraps) = next(steps, after: fact == nil ? match : nil)
    match = index
    focus = nil
    fact = nil
    reveal(matches[index])
    return wraps ? wrapNotice(step: step) : .none
  }

  /// Says that a search or a walk went round the end of the text.
  func wrapNotice(step: Int) -> ReaderOutcome {
    .notice(step > 0 ? words.wrappedToTop : words.wrappedToBottom)
  }

  /// A step from the position given if the selection is in view, else from what is in view.
  func next(_ steps: RangeStep, after index: Int?) -> (index: Int, wraps: Bool) {
    guard let selection, isVisible(selection) else {
      return steps.next(inWindow: topOffset..<max(topOffset, bottomOffset))
    }
    if let index { return steps.next(after: index) }
    return steps.next(fromOffset: selection.lowerBound)
  }

  private var currentOrigin: SearchOrigin {
    SearchOrigin(
      anchor: anchor, query: query, matches: matches, match: match, focus: focus, fact: fact)
  }

  /// The first match at an offset or behind it; from the top again when there is none.
  func firstMatch(from offset: Int) -> Int? {
    guard !matches.isEmpty else { return nil }
    let index = OrderedRanges.firstIndex(endingBehind: offset, count: matches.count) { matches[$0] }
    return index < matches.count ? index : 0
  }
}
