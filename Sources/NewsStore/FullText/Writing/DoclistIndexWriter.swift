/// Writes which row each page of a long doclist begins with; of a very long one also with which row the pages
/// begin that tell so, and so on.
///
/// - Source: "fts5WriteDlidxAppend" in https://sqlite.org/src/file/ext/fts5/fts5_index.c
struct DoclistIndexWriter {
  /// The page that is being written of one height.
  private struct Leaf {
    var number: Int64 = 0
    var bytes: [UInt8] = []
    /// The first and the last row that it tells.
    var firstRow: Int64 = 0
    var lastRow: Int64 = 0
  }

  private let keys: SegmentKeys
  private let pageSize: Int
  /// The lowest first, which tells of the pages of rows.
  private var leaves = [Leaf()]

  /// Shorter doclists have no index.
  static let leastPages = 4

  init(_ keys: SegmentKeys, pageSize: Int) {
    (self.keys, self.pageSize) = (keys, pageSize)
  }

  /// Notes on which page a word begins.
  mutating func begin(page: Int64) { leaves[0].number = page }

  /// Notes the first row of a page on which no word begins before it.
  mutating func append(row: Int64, page: Int64, to draft: inout SegmentDraft) {
    var (height, page) = (0, page)
    while !append(row, page: page, height: height, to: &draft) {
      page = leaves[height].number
      height += 1
    }
  }

  /// Notes a page that is filled by positions of a row before.
  mutating func appendPageWithoutRow() {
    if !leaves[0].bytes.isEmpty { leaves[0].bytes.append(0) }
  }

  /// Ends what is told of a word.
  ///
  /// - Returns: whether there is an index of it.
  mutating func end(isWritten: Bool, to draft: inout SegmentDraft) -> Bool {
    let isWritten = isWritten && !leaves[0].bytes.isEmpty
    for (height, leaf) in leaves.enumerated() where isWritten && !leaf.bytes.isEmpty {
      write(leaf, height: height, to: &draft)
    }
    leaves = [Leaf()]
    return isWritten
  }

  /// - Returns: whether the row went on a page that had room; else it must be told of the new one.
  private mutating func append(
    _ row: Int64, page: Int64, height: Int, to draft: inout SegmentDraft
  ) -> Bool {
    let isFull = leaves[height].bytes.count >= pageSize
    if isFull { endLeaf(height: height, to: &draft) }
    if leaves[height].bytes.isEmpty {
      // Whether it is not the only one of its height.
      leaves[height].bytes.append(isFull ? 1 : 0)
      FullTextNumber.append(page, to: &leaves[height].bytes)
      FullTextNumber.append(row, to: &leaves[height].bytes)
      leaves[height].firstRow = row
    } else {
      FullTextNumber.append(row - leaves[height].lastRow, to: &leaves[height].bytes)
    }
    leaves[height].lastRow = row
    return !isFull
  }

  private mutating func endLeaf(height: Int, to draft: inout SegmentDraft) {
    leaves[height].bytes[0] = 1
    write(leaves[height], height: height, to: &draft)
    if height + 1 == leaves.count {
      // It was the highest.
      var above = Leaf(number: leaves[height].number)
      above.bytes = [0]
      FullTextNumber.append(leaves[height].number, to: &above.bytes)
      FullTextNumber.append(leaves[height].firstRow, to: &above.bytes)
      (above.firstRow, above.lastRow) = (leaves[height].firstRow, leaves[height].firstRow)
      leaves.append(above)
    }
    leaves[height] = Leaf(number: leaves[height].number + 1)
  }

  private func write(_ leaf: Leaf, height: Int, to draft: inout SegmentDraft) {
    draft.blocks.append((keys.index(leaf.number, height: height), leaf.bytes))
  }
}
