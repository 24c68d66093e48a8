/// Tells the article on a page from the page around it.
struct PageCleaner: Sendable {
  /// Judges every line of a page.
  func clean(_ page: Page) -> CleanedPage {
    var verdicts = page.lines.map { _ in LineVerdict(role: .body, rule: nil) }
    var title: String?
    if let first = page.lines.first {
      verdicts[0] = LineVerdict(role: .title, rule: "Headline")
      title = String(decoding: first.utf8, as: UTF8.self)
    }
    return CleanedPage(page: page, verdicts: verdicts, title: title)
  }
}
