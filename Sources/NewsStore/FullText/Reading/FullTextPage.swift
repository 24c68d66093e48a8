/// A leaf of the index: words with the rows that have them; the rows of a common word fill many pages.
struct FullTextPage: Sendable {
  /// The number of the page in its segment.
  let number: Int64
  let bytes: [UInt8]
  /// Where the first row begins that belongs to a word of a page before; nil if there is none.
  let firstRow: Int?
  /// Where what belongs to a word of a page before ends.
  let firstTerm: Int
  /// Where the words and rows end, and the places of the words begin.
  let bodyEnd: Int

  /// What a page begins with: the place of the first row, and the end of the body.
  static let headerLength = 4

  init(number: Int64, bytes: [UInt8]) throws {
    guard bytes.count >= FullTextPage.headerLength else { throw FullTextIndex.damaged }
    let row = Int(bytes[0]) << 8 | Int(bytes[1])
    let end = Int(bytes[2]) << 8 | Int(bytes[3])
    var index = end
    let term = end < bytes.count ? try FullTextNumber.read(bytes.span, at: &index) : Int64(end)
    guard FullTextPage.headerLength...bytes.count ~= end,
      Int64(FullTextPage.headerLength)...Int64(end) ~= term,
      row == 0 || FullTextPage.headerLength..<Int(term) ~= row
    else { throw FullTextIndex.damaged }
    self.number = number
    self.bytes = bytes
    firstRow = row == 0 ? nil : row
    firstTerm = Int(term)
    bodyEnd = end
  }

  /// Where the rows of a term stand; nil if it does not begin here.
  func doclist(of term: [UInt8]) throws -> Range<Int>? {
    var found: Range<Int>?
    _ = try forEachDoclist(beginning: term) { word, range in
      if word == term { found = range }
    }
    return found
  }

  /// Calls with each term that begins so, and where its rows stand.
  ///
  /// - Returns: whether the page has a term that comes behind all of these.
  func forEachDoclist(
    beginning: [UInt8], _ body: ([UInt8], Range<Int>) throws -> Void
  ) throws -> Bool {
    var words = Words(self)
    while try words.advance() {
      if words.word.starts(with: beginning) {
        try body(words.word, words.doclist)
      } else if beginning.lexicographicallyPrecedes(words.word) {
        return true
      }
    }
    return false
  }

  /// Steps through the words that begin on a page.
  struct Words: Sendable {
    /// The word at the place.
    private(set) var word: [UInt8] = []
    /// Where its rows stand.
    private(set) var doclist = 0..<0
    private let page: FullTextPage
    /// Where it stands, and where the place of the next is told.
    private var place = 0
    private var next: Int

    /// Before the first word of a page.
    init(_ page: FullTextPage) {
      self.page = page
      next = page.bodyEnd
    }

    /// Goes on to the next word.
    ///
    /// - Returns: whether there is one.
    mutating func advance() throws -> Bool {
      let page = page
      let bytes = page.bytes.span
      guard next < bytes.count else { return false }
      let isFirst = place == 0
      place += Int(try FullTextNumber.read(bytes, at: &next))
      var index = place
      let kept = isFirst ? 0 : Int(try FullTextNumber.read(bytes, at: &index))
      let added = Int(try FullTextNumber.read(bytes, at: &index))
      var after = next
      let end =
        next < bytes.count
        ? place + Int(try FullTextNumber.read(bytes, at: &after)) : page.bodyEnd
      guard kept <= word.count, added <= end - index, end <= page.bodyEnd else {
        throw FullTextIndex.damaged
      }
      word.removeSubrange(kept...)
      for offset in 0..<added { word.append(bytes[index + offset]) }
      doclist = index + added..<end
      return true
    }
  }
}
