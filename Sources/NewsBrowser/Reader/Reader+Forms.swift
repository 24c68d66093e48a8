import NewsModel

extension Reader {
  /// Exchanges the cleaned article and the raw page, at the same place.
  mutating func toggleForm() {
    let pages = PageCorrespondence(of: article.article)
    func counterpart(_ offset: Int) -> Int {
      form == .cleaned ? pages.rawOffset(of: offset) : pages.cleanedOffset(of: offset)
    }
    let isInView = selectionIsInView
    // An exchange after which nothing moved is taken back to the letter.
    let place = exchange.flatMap { $0.to == anchor ? $0.from : nil } ?? counterpart(anchor)
    let matchPlace = match.map { counterpart(matches[$0].lowerBound) }
    exchange = (from: anchor, to: place)
    anchor = place
    form = form == .cleaned ? .raw : .cleaned
    origin = nil
    showRanges(pages)
    matches = Self.matches(of: query, in: text, find: find)
    match = matchPlace.flatMap { firstMatch(from: $0) }
    layOut()
    if isInView { keepSelectionInView() }
  }

  /// Finds the facts and the focus in the form that is shown.
  private mutating func showRanges(_ pages: PageCorrespondence) {
    let cleaned = facts.map(\.range)
    guard form == .raw else {
      shownFacts = cleaned
      shownFocus = focus
      return
    }
    shownFacts = pages.rawRanges(of: cleaned)
    shownFocus = focus.flatMap { pages.rawRanges(of: [$0]).first }
  }
}
