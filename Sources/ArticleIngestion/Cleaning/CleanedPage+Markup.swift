import NewsModel

extension CleanedPage {
  /// Puts in what the elements of a page of HTML say of its lines: those that were left out before the
  /// cleaning stand where they stood, and running text has the part that its element gives it.
  ///
  /// - Parameters:
  ///   - markup: what the elements say, by the numbers of lines.
  ///   - all: the page with all its lines.
  mutating func add(_ markup: [Int: LineVerdict], of all: Page) {
    guard !markup.isEmpty else { return }
    var found = zip(page.lines, verdicts).makeIterator()
    var next = found.next()
    verdicts = all.lines.map { line in
      guard let (own, verdict) = next, own.number == line.number else {
        return markup[line.number] ?? LineVerdict(role: .furniture, rule: nil, score: 0)
      }
      next = found.next()
      return verdict.role == .body ? markup[line.number] ?? verdict : verdict
    }
    page = all
  }
}
