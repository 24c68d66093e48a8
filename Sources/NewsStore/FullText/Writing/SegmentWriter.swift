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
      for index in 0..<doclist.count { page.append(doclist[index]) }
      return
    }
    var (index, row) = (0, Int64(0))
    while index < doclist.count {
      row += try FullTextNumber.read(doclist, at: &index)
      let start = index
      let size = try FullTextNumber.read(doclist, at: &index)
      index += Int(size >> 1)
      try append(row: row, doclist.extracting(start..<index))
    }
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

  /// Writes a row of the word.
  ///
  /// - Parameter code: how long the positions are, and they themselves.
  mutating func append(row: Int64, _ code: Span<UInt8>) throws {
    if page.count + places.count >= pageSize { endPage() }
    if !hasBeginning {
      page[0] = UInt8(page.count >> 8)
      page[1] = UInt8(page.count & 0xFF)
      index.append(row: row, page: pageNumber, to: &draft)
    }
    FullTextNumber.append(isFirstRow || !hasBeginning ? row : row - lastRow, to: &page)
    (lastRow, isFirstRow, hasBeginning) = (row, false, true)
    try append(code)
  }

  /// Writes positions, of which no number is torn by the end of a page.
  private mutating func append(_ code: Span<UInt8>) throws {
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
      for index in start..<end { page.append(code[index]) }
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
