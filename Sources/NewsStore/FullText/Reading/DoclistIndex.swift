/// Which row each page of a long doclist begins with.
struct DoclistIndex: Sendable {
  /// The page that the first is about.
  private let firstPage: Int64
  /// The first row of each page; where positions fill a page, that of the page before.
  private var rows: [Int64] = []

  /// - Parameter leaves: those of the index, at least one.
  init(_ leaves: [[UInt8]]) throws {
    var firstPage: Int64?
    for leaf in leaves {
      let leaf = leaf.span
      var index = 1
      let page = try FullTextNumber.read(leaf, at: &index)
      var row = try FullTextNumber.read(leaf, at: &index)
      let first = firstPage ?? page
      firstPage = first
      // Pages without a row at the end of a leaf are not told of on the next.
      let missing = page - first - Int64(rows.count)
      guard 0..<DoclistIndex.missingLimit ~= missing else { throw FullTextIndex.damaged }
      rows += Array(repeating: rows.last ?? row, count: Int(missing))
      rows.append(row)
      while index < leaf.count {
        row &+= try FullTextNumber.read(leaf, at: &index)
        rows.append(row)
      }
    }
    guard let firstPage else { throw FullTextIndex.damaged }
    self.firstPage = firstPage
  }

  /// The page on which a row stands, if it has any; nil before the first page that is known.
  ///
  /// - Complexity: logarithmic in the pages.
  func page(of row: Int64) -> Int64? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var index = low - 1
    while index > 0, rows[index - 1] == rows[index] { index -= 1 }
    return firstPage + Int64(index)
  }

  /// Whether more leaves follow one.
  static func goesOn(behind leaf: [UInt8]) -> Bool { leaf.first == 1 }

  /// The positions of one row fill less pages.
  private static let missingLimit: Int64 = 1 << 16
}
