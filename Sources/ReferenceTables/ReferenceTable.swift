import CReferenceTables

/// A table of tab-separated values that is compiled into the program.
///
/// The first line that is not a comment names the columns. Lines that start with `#` and empty
/// lines are passed over. There is no quoting: a field holds any character but tab and line feed.
public struct ReferenceTable: Sendable {
  /// The table's bytes: UTF-8, lines ended by line feeds.
  public let bytes: [UInt8]

  /// A table over bytes of one's own, for tests and for tables that a user brings.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The names of the columns and the rows, in the order of the file.
  ///
  /// A row with fewer fields than columns is filled up with empty ones.
  ///
  /// - Complexity: linear in the bytes; one string a field.
  public func rows() -> (columns: [String], rows: [[String]]) {
    var columns: [String] = []
    var rows: [[String]] = []
    forEachRow { fields in
      let row = fields.map { String(decoding: bytes[$0], as: UTF8.self) }
      if columns.isEmpty {
        columns = row
      } else {
        rows.append(row + Array(repeating: "", count: max(0, columns.count - row.count)))
      }
    }
    return (columns, rows)
  }

  /// Calls `body` with the byte ranges of each line's fields, the header first.
  public func forEachRow(_ body: (_ fields: [Range<Int>]) -> Void) {
    let text = bytes.span
    var fields: [Range<Int>] = []
    var lineStart = 0
    while lineStart < text.count {
      var fieldStart = lineStart
      var index = lineStart
      fields.removeAll(keepingCapacity: true)
      while index < text.count, text[index] != UInt8(ascii: "\n") {
        if text[index] == UInt8(ascii: "\t") {
          fields.append(fieldStart..<index)
          fieldStart = index + 1
        }
        index += 1
      }
      fields.append(fieldStart..<index)
      if index > lineStart, text[lineStart] != UInt8(ascii: "#") { body(fields) }
      lineStart = index + 1
    }
  }
}
