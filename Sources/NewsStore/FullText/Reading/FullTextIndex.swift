import GRDB
import VietnameseText

/// The index behind the full text, read as SQLite stores it.
///
/// A query in SQLite's own language joins all words that begin alike before it looks for a row of words, and
/// takes each of a million occurrences through several functions. What is asked here is narrower: which of
/// some rows have words one after the other. That takes a fraction of the time.
///
///     let index = try FullTextIndex("article_words", in: database)
///     let search = try index.search(["dân", "vận"], counts: [7, 9], beginnings: ["kh"])
///     try search.indices(ofRows: rows.count) { rows[$0] }
///
/// Nothing is ever written here, and SQLite can be asked the same: the tests do.
///
/// - Source: "Overview" and "Details" at the head of https://sqlite.org/src/file/ext/fts5/fts5_index.c, whose
///   words are used here.
struct FullTextIndex {
  /// The parts of the index, the newest first: what a newer one says of a word in a row holds.
  let segments: [FullTextSegment]
  private let table: String
  private let database: Database
  private let detail: Detail
  private let source: FullTextSource

  /// What an index knows beside the words of each row.
  enum Detail {
    /// Where in a row the words stand.
    case positions
    /// Which rows have words that begin with so many letters or less.
    case beginnings(letters: Int)
  }

  /// - Parameters:
  ///   - table: the name of the full text.
  ///   - detail: what it was told to index.
  /// - Throws: `DatabaseError`, also for an index of another version of the format.
  init(_ table: String, _ detail: Detail = .positions, in database: Database) throws {
    (self.table, self.detail, self.database) = (table, detail, database)
    source = try FullTextSource(table, in: database)
    try FullTextIndex.checkVersion(of: table, in: database)
    segments = try FullTextIndex.structure(source).segments.filter { !$0.isEmpty }
  }

  /// Looks for rows in which words stand one after the other.
  ///
  /// - Parameters:
  ///   - words: the words as they are in the index.
  ///   - counts: about how many rows have each of them.
  ///   - beginnings: what the word behind those begins with, in one way or another; nil if there is none.
  func search(
    _ words: [String], counts: [Int], beginnings: [String]? = nil
  ) throws -> NeighborSearch {
    let rarestFirst = words.indices.sorted { counts[$0] < counts[$1] }
    return NeighborSearch(
      try rarestFirst.map { .init(offset: $0, doclists: try doclists(of: words[$0])) },
      endings: try beginnings?.flatMap { beginning in
        try doclists(beginning: beginning).map { .init(offset: words.count, doclists: $0) }
      })
  }

  /// The numbers of the rows that have a word, or one with a beginning.
  ///
  /// - Complexity: linear in the occurrences.
  func rows(having word: String, isBeginning: Bool) throws -> NumberSet {
    var rows = NumberSet()
    for doclists in try isBeginning ? doclists(beginning: word) : [doclists(of: word)] {
      var gone = NumberSet()
      for var list in doclists {
        while !list.isAtEnd {
          guard let row = Int(exactly: list.row), FullTextIndex.rowRange ~= row else {
            throw FullTextIndex.damaged
          }
          if list.isGone {
            gone.insert(row)
          } else if !gone.contains(row) {
            rows.insert(row)
          }
          try list.advance()
        }
      }
    }
    return rows
  }

  /// The rows that have a word, in each segment that knows it, the newest first.
  private func doclists(of word: String) throws -> [Doclist] {
    try doclists(ofTerm: FullTextIndex.term(word))
  }

  /// The same of every word with a beginning.
  ///
  /// - Complexity: linear in the words that begin so.
  private func doclists(beginning: String) throws -> [[Doclist]] {
    if case .beginnings(let letters) = detail, beginning.unicodeScalars.count <= letters {
      let length = beginning.unicodeScalars.count
      return [try doclists(ofTerm: FullTextIndex.term(beginning, letters: length))]
    }
    let term = FullTextIndex.term(beginning)
    var doclists: [[UInt8]: [Doclist]] = [:]
    for segment in segments {
      var place = try start(of: term, in: segment)
      var following = try pagesWithTerms(of: segment, beginning: term)
        .drop { $0 <= place.page.number }
      while true {
        let isLast = try place.page.forEachDoclist(beginning: term) { word, range in
          doclists[word, default: []].append(try doclist(range, place.page, place.others))
        }
        guard !isLast, let number = following.popFirst() else { break }
        place = try pages(of: segment, from: number)
      }
    }
    return Array(doclists.values)
  }

  private func doclists(ofTerm term: [UInt8]) throws -> [Doclist] {
    try segments.compactMap { segment in
      let start = try start(of: term, in: segment)
      return try start.page.doclist(of: term).map { try doclist($0, start.page, start.others) }
    }
  }

  private func doclist(
    _ range: Range<Int>, _ page: FullTextPage, _ pages: FullTextPages
  ) throws -> Doclist {
    let hasPositions = if case .positions = detail { true } else { false }
    return try Doclist(range, page, pages, hasPositions: hasPositions)
  }

  /// The page on which a term stands, if the segment has it, and those behind it.
  private func start(
    of term: [UInt8], in segment: FullTextSegment
  ) throws -> (page: FullTextPage, others: FullTextPages) {
    let number = try database.lookUp(
      """
      SELECT pgno >> 1 FROM \(table)_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1
      """, [segment.id, term])
    return try pages(of: segment, from: max(number ?? 0, segment.pages.lowerBound))
  }

  /// The pages behind that one on which terms with a beginning can start.
  private func pagesWithTerms(
    of segment: FullTextSegment, beginning term: [UInt8]
  ) throws -> ArraySlice<Int64> {
    // No letter has this byte.
    let end = term + [0xFF]
    return try database.lookUpAll(
      """
      SELECT pgno >> 1 FROM \(table)_idx WHERE segid = ? AND term > ? AND term < ? ORDER BY term
      """, [segment.id, term, end])[...]
  }

  private func pages(
    of segment: FullTextSegment, from number: Int64
  ) throws -> (page: FullTextPage, others: FullTextPages) {
    var pages = FullTextPages(source, of: segment, from: number)
    guard let page = try pages.next() else { throw FullTextIndex.damaged }
    return (page, pages)
  }

  /// A word as the index has it, or the letters that words begin with.
  private static func term(_ word: String, letters: Int = 0) -> [UInt8] {
    [FullTextIndex.wordTag + UInt8(letters)] + word.utf8
  }

  /// What the words begin with in the index, other than the beginnings of words.
  static let wordTag = UInt8(ascii: "0")

  /// The rows that are put into sets.
  static let rowRange = 0..<1 << 28

  /// The format that is read here.
  private static let version: Int64 = 4

  /// What is said of an index in which something is not as it must be.
  static let damaged = DatabaseError(
    resultCode: .SQLITE_CORRUPT_VTAB, message: "the full text cannot be read")

  /// - Throws: unless the index has the format that is known here.
  static func checkVersion(of table: String, in database: Database) throws {
    let version = try database.lookUp("SELECT v FROM \(table)_config WHERE k = 'version'")
    guard version == FullTextIndex.version else { throw damaged }
  }

  /// Which segments there are.
  static func structure(_ source: FullTextSource) throws -> FullTextStructure {
    let key = FullTextStructure.key
    guard let record = try source.blocks(key...key).first else { throw damaged }
    return try FullTextStructure(record)
  }
}
