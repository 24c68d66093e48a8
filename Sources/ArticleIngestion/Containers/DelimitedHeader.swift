/// The first row of a table: what its columns hold, and what stands between them.
struct DelimitedHeader {
  /// What stands between fields.
  let separator: UInt8
  /// What each column holds.
  let columns: [FieldNames.Meaning]
  /// How many bytes the row has, with a line `sep=;` before it.
  let byteCount: Int
  /// How many columns hold something that is known.
  var knownCount: Int { columns.count { $0.role != nil } }
  /// Whether some column holds the text.
  var hasText: Bool { columns.contains { $0.role == .text || $0.role == .html } }

  /// The fewest columns of a header that is one beyond doubt.
  static let fewestCertain = 2

  /// The most bytes of a column's title.
  private static let longestTitle = 64
  private static let separators = ["\t", ",", ";", "|"].map { Array($0.utf8)[0] }

  /// The header that the beginning of a file is, or nil when no separator makes one of it.
  ///
  /// - Parameter fewest: how many columns it must have.
  init?(_ beginning: [UInt8], names: FieldNames, fewest: Int = 1) {
    let headers = DelimitedHeader.separators.compactMap {
      DelimitedHeader(beginning, separator: $0, names: names, fewest: fewest)
    }
    guard
      let best = headers.max(by: {
        ($0.knownCount, $0.columns.count) < ($1.knownCount, $1.columns.count)
      })
    else { return nil }
    self = best
  }

  private init?(_ beginning: [UInt8], separator: UInt8, names: FieldNames, fewest: Int) {
    let hint = Array("sep=".utf8)
    var start = beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if beginning[start...].starts(with: hint) {
      guard let end = beginning.index(of: 0x0A, from: start) else { return nil }
      start = end + 1
    }
    // The first column ends soon, even if quotation marks are doubled in its title.
    let longest = 2 * DelimitedHeader.longestTitle + 2
    guard fewest < 2 || beginning[start...].prefix(longest + 1).contains(separator) else {
      return nil
    }
    var row = DelimitedRow(separator: separator)
    guard let end = row.end(in: beginning, from: start), row.fieldEnds.count >= fewest else {
      return nil
    }
    let fields = row.fields(of: Array(beginning[start..<end]))
    // A title of a column is a word or two; sentences are no header.
    guard fields.allSatisfy({ $0.count <= DelimitedHeader.longestTitle }) else { return nil }
    self.separator = separator
    columns = fields.map { names.meaning(ofName: $0, path: $0) }
    byteCount = end + 1
  }

  /// Whether the row is a header beyond doubt, whatever the file is called.
  var isCertain: Bool {
    columns.count >= DelimitedHeader.fewestCertain && knownCount >= 2 && hasText
  }
}
