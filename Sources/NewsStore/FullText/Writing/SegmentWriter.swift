/// Writes one segment: words in ascending order, and of each its rows in ascending order.
///
/// - Source: "fts5WriteAppendTerm" and what follows it in https://sqlite.org/src/file/ext/fts5/fts5_index.c
struct SegmentWriter {
  /// What has been written and not been taken out.
  private var draft: SegmentDraft
  private let keys: SegmentKeys
  /// No page gets longer, but for a word or a number that would not fit.
  private let pageSize: Int
  /// The page that is being written, and its number.
  private var page = SegmentWriter.emptyPage
  private(set) var pageNumber: Int64 = 1
  /// Where the words stand on the page, and where the last does.
  private var places: [UInt8] = []
  private var lastPlace = 0
  private var lastWord: [UInt8] = []
  private var lastRow: Int64 = 0
  /// Whether the next row is told as it is, not by its distance from the last.
  private var isFirstRow = true
  /// Whether a word or a row begins on the page.
  private var hasBeginning = false
  private var hasWord: Bool { !places.isEmpty }
  /// The last page on which a word begins, and by what one finds it: as many letters of its first word as tell
  /// that from the word before.
  private var start: (page: Int64, word: [UInt8]) = (1, [])
  /// How many pages behind that one begin no word.
  private var pagesWithoutWord = 0
  private var index: DoclistIndexWriter

  /// - Parameters:
  ///   - id: of a segment that has no pages yet.
  ///   - pageSize: how long a page is, in bytes.
  init(_ id: Int64, pageSize: Int) {
    (draft, keys) = (SegmentDraft(id: id), SegmentKeys(segment: id))
    self.pageSize = pageSize
    index = DoclistIndexWriter(keys, pageSize: pageSize)
  }

  /// Takes out what has been written.
  mutating func takeDraft() -> SegmentDraft {
    defer { draft = SegmentDraft(id: keys.segment) }
    return draft
  }

  /// Writes a word with its rows.
  ///
  /// - Parameter doclist: as `CollectedDoclists` has it.
  mutating func append(_ word: [UInt8], _ doclist: Span<UInt8>) throws {
    begin(word)
    if page.count + places.count + doclist.count <= pageSize {
      append(doclist)
      return
    }
    var index = 0
    let row = try FullTextNumber.read(doclist, at: &index)
    try append(from: row, to: nil, doclist.extracting(index...))
  }

  /// Begins a word, which comes behind the last.
  mutating func begin(_ word: [UInt8]) {
    let isFull = page.count + places.count + word.count + 2 >= pageSize
    if isFull, page.count > FullTextPage.headerLength { endPage() }
    let shared = zip(lastWord, word).prefix { $0 == $1 }.count
    FullTextNumber.append(Int64(page.count - lastPlace), to: &places)
    let isFirst = lastPlace == 0
    lastPlace = page.count
    if isFirst {
      // A word that comes behind all before, and is this one or comes before it.
      if pageNumber > 1 { begin(page: pageNumber, word: Array(word.prefix(shared + 1))) }
    } else {
      FullTextNumber.append(Int64(shared), to: &page)
    }
    let kept = isFirst ? 0 : shared
    FullTextNumber.append(Int64(word.count - kept), to: &page)
    page += word[kept...]
    lastWord = word
    isFirstRow = true
    hasBeginning = true
    index.begin(page: pageNumber)
  }

  /// Writes rows of the word.
  ///
  /// - Parameters:
  ///   - first: the first of them.
  ///   - last: the last; nil if that is not known.
  ///   - code: of the first, how long its positions are, and they themselves; then the same of the others, each
  ///     behind its distance from the one before.
  /// - Complexity: linear in the bytes. What fits on the page is copied as it is.
  mutating func append(from first: Int64, to last: Int64?, _ code: Span<UInt8>) throws {
    var (row, index) = (first, 0)
    while true {
      begin(row: row)
      let rest = code.extracting(index...)
      let space = pageSize - page.count - places.count
      if rest.count <= space, let last {
        append(rest)
        lastRow = last
        return
      }
      let (fitting, lastFitting) = try SegmentWriter.rows(rest, from: row, within: space)
      if fitting > 0 {
        append(rest.extracting(..<fitting))
        (index, lastRow) = (index + fitting, lastFitting)
      } else {
        let start = index
        let size = try FullTextNumber.read(code, at: &index)
        index += Int(size >> 1)
        try split(code.extracting(start..<index))
        lastRow = row
      }
      guard index < code.count else { return }
      row = lastRow + (try FullTextNumber.read(code, at: &index))
    }
  }

  /// How many bytes of rows there is room for without tearing one, and which is the last of them.
  private static func rows(
    _ code: Span<UInt8>, from first: Int64, within space: Int
  ) throws -> (length: Int, last: Int64) {
    var (row, index) = (first, 0)
    var (length, last) = (0, first)
    while true {
      let size = try FullTextNumber.read(code, at: &index)
      index += Int(size >> 1)
      guard index <= min(space, code.count) else { return (length, last) }
      (length, last) = (index, row)
      guard index < code.count else { return (length, last) }
      row += try FullTextNumber.read(code, at: &index)
    }
  }

  /// Tells a row of which the positions come next.
  private mutating func begin(row: Int64) {
    if page.count + places.count >= pageSize { endPage() }
    if !hasBeginning {
      page[0] = UInt8(page.count >> 8)
      page[1] = UInt8(page.count & 0xFF)
      index.append(row: row, page: pageNumber, to: &draft)
    }
    FullTextNumber.append(isFirstRow || !hasBeginning ? row : row - lastRow, to: &page)
    (isFirstRow, hasBeginning) = (false, true)
  }

  private mutating func append(_ code: Span<UInt8>) {
    code.withUnsafeBytes { page.append(contentsOf: $0) }
  }

  /// Writes positions on several pages, so that no number is torn by the end of one.
  private mutating func split(_ code: Span<UInt8>) throws {
    var start = 0
    while true {
      let space = pageSize - page.count - places.count
      var end = code.count
      if end - start > space {
        end = start
        repeat {
          var next = end
          _ = try FullTextNumber.read(code, at: &next)
          if next - start > space, end > start { break }
          end = next
        } while end < code.count
      }
      append(code.extracting(start..<end))
      start = end
      guard start < code.count else { return }
      endPage()
    }
  }

  /// Writes what is left.
  ///
  /// - Returns: the segment; nil if it has no words.
  mutating func finish() -> FullTextSegment? {
    if page.count > FullTextPage.headerLength { endPage() }
    guard pageNumber > 1 else { return nil }
    endStart()
    return FullTextSegment(id: keys.segment, pages: 1...pageNumber - 1)
  }

  private mutating func endPage() {
    page[2] = UInt8(page.count >> 8)
    page[3] = UInt8(page.count & 0xFF)
    if hasWord {
      page += places
    } else {
      if !hasBeginning { index.appendPageWithoutRow() }
      pagesWithoutWord += 1
    }
    draft.blocks.append((keys.page(pageNumber), page))
    page = SegmentWriter.emptyPage
    places = []
    lastPlace = 0
    hasBeginning = false
    pageNumber += 1
  }

  /// Begins what is told of a page on which a word begins first.
  private mutating func begin(page: Int64, word: [UInt8]) {
    endStart()
    start = (page, word)
  }

  private mutating func endStart() {
    let isIndexed = pagesWithoutWord >= DoclistIndexWriter.leastPages
    let hasIndex = index.end(isWritten: isIndexed, to: &draft)
    draft.starts.append(.init(word: start.word, page: start.page, hasIndex: hasIndex))
    pagesWithoutWord = 0
  }

  private static let emptyPage = [UInt8](repeating: 0, count: FullTextPage.headerLength)
}
