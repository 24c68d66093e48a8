/// Reads one segment from its first word to its last.
struct SegmentReader {
  /// The word at the place; nil behind the last.
  private(set) var word: [UInt8]?
  private var current: FullTextPage
  private var pages: FullTextPages
  /// Where the place of the next word stands on the page, and what that word has in common with it.
  private var words: FullTextPage.Words

  init(_ segment: FullTextSegment, _ source: FullTextSource) throws {
    pages = FullTextPages(source, of: segment, from: segment.pages.lowerBound)
    guard let page = try pages.next() else { throw FullTextIndex.damaged }
    current = page
    words = FullTextPage.Words(page)
    try advance()
  }

  /// The number of the page on which the word begins.
  var page: Int64 { current.number }

  /// The rows of the word.
  func doclist() throws -> Doclist { try Doclist(words.doclist, current, pages) }

  /// Goes on to the next word.
  ///
  /// - Parameter list: that of the word, at its end.
  mutating func advance(behind list: Doclist) throws {
    if list.page.number != current.number {
      (current, pages) = (list.page, list.pages)
      words = FullTextPage.Words(current)
    }
    try advance()
  }

  private mutating func advance() throws {
    while try !words.advance() {
      guard let next = try pages.next() else {
        word = nil
        return
      }
      current = next
      words = FullTextPage.Words(next)
    }
    word = words.word
  }
}
