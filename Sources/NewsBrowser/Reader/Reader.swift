import NewsModel
import TerminalCanvas

/// An open article: where the reading is, what is selected, what was looked for.
///
/// The reader lays its text out when its width or its form changes and at no other time; a key
/// press and a drawing cost no more than the rows in view. It holds on to its place in the text by
/// byte offset, so the same words stay at the top when the window changes or when the cleaned
/// article and the raw page are exchanged.
///
/// Send it `.resize` before it is drawn for the first time.
public struct Reader: Sendable {
  /// Finds a query in a text: byte ranges in order, without overlaps.
  typealias Find = @Sendable (_ query: String, _ text: String) -> [Range<Int>]

  /// The article with its facts.
  public let article: AnalyzedArticle
  let words: Words
  let find: Find
  /// The facts in the order of the text, and what each stretch of the text is marked as.
  let facts: [MarkedFact]
  let marks: FactMarks

  /// The window's size as last told.
  var size = Size(columns: 0, rows: 0)
  /// The lines; nil until the first size is known.
  var layout: ReaderLayout?
  var form = ReaderLayout.Form.cleaned
  /// The offset that the reading stands at: what is kept at the top when lines change.
  var anchor = 0
  /// The line at the top of the window.
  var top = 0
  /// The anchors of the two forms that stand for one another since the last exchange.
  var exchange: (from: Int, to: Int)?

  var query: String
  /// Where the query occurs in the form that is shown.
  var matches: [Range<Int>] = []
  /// The match that `n` and `N` stand on.
  var match: Int?
  /// What the reader was opened for, in the cleaned text, until something else is selected.
  var focus: Range<Int>?
  /// The focus and the facts in the form that is shown.
  var shownFocus: Range<Int>?
  var shownFacts: [Range<Int>]
  /// The selected fact.
  var fact: Int?
  /// What `findCancelled` goes back to.
  var origin: SearchOrigin?

  /// Opens an article at a range of its text, else at the first match of the query.
  ///
  /// - Parameters:
  ///   - focus: byte range in the cleaned text, shown as the current match a third from the top.
  ///   - query: what led here; all its matches are highlighted. May be empty.
  ///   - language: of the words that are not the article's.
  ///   - find: the ranges of a query in a text, in bytes, in order, without overlaps.
  /// - Complexity: one call of `find`; n log n in the facts.
  public init(
    article: AnalyzedArticle, focus: Range<Int>?, query: String, language: Language,
    find: @escaping @Sendable (String, String) -> [Range<Int>]
  ) {
    self.article = article
    words = Words(language)
    self.find = find
    self.query = query
    facts = article.markedFacts()
    marks = FactMarks(of: facts)
    let inside = focus?.clamped(to: 0..<article.article.text.utf8.count)
    self.focus = inside?.isEmpty == true ? nil : inside
    shownFocus = self.focus
    shownFacts = facts.map(\.range)
    matches = Self.matches(of: query, in: article.article.text, find: find)
    selectOpening()
  }

  /// The text of the form that is shown.
  var text: String { form == .cleaned ? article.article.text : article.article.rawText }

  /// The selected range: of the fact, else of the match, else what the reader was opened for.
  var selection: Range<Int>? {
    if let fact { return shownFacts[fact] }
    if let match { return matches[match] }
    return focus == nil ? nil : shownFocus
  }

  /// The fact that is selected.
  var selectedFact: MarkedFact.Content? { fact.map { facts[$0].content } }

  /// The match that the focus touches becomes the current one; a fact that is the focus is
  /// selected; without a focus the first match is the current one.
  private mutating func selectOpening() {
    guard let focus else {
      match = matches.isEmpty ? nil : 0
      return
    }
    match = matches.firstIndex { $0.overlaps(focus) }
    if query.isEmpty { fact = facts.firstIndex { $0.range == focus } }
  }
}
