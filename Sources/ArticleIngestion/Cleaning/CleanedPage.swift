import NewsModel

/// A page whose every line has its part, and what was read off the lines.
struct CleanedPage: Sendable {
  /// The page.
  var page: Page
  /// One verdict for each line of the page.
  var verdicts: [LineVerdict]
  /// The article's own headline, or nil.
  var title: String?
  /// The author's name as printed, or nil.
  var byline: String?
  /// The day of publication, or nil.
  var published: CivilDate?
  /// The newspaper, or nil.
  var outlet: String?
}
