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
    let bytes = bytes.span
    var (term, next, place) = ([UInt8](), bodyEnd, 0)
    while next < bytes.count {
      let isFirst = place == 0
      place += Int(try FullTextNumber.read(bytes, at: &next))
      var index = place
      let kept = isFirst ? 0 : Int(try FullTextNumber.read(bytes, at: &index))
      let added = Int(try FullTextNumber.read(bytes, at: &index))
      var after = next
      let end =
        next < bytes.count ? place + Int(try FullTextNumber.read(bytes, at: &after)) : bodyEnd
      guard kept <= term.count, added <= end - index, end <= bodyEnd else {
        throw FullTextIndex.damaged
      }
      term.removeSubrange(kept...)
      for offset in 0..<added { term.append(bytes[index + offset]) }
      if term.starts(with: beginning) {
        try body(term, index + added..<end)
      } else if beginning.lexicographicallyPrecedes(term) {
        return true
      }
    }
    return false
  }
}
