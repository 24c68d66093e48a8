import CReferenceTables

/// A table of tab-separated values that is compiled into the program.
///
/// The first line that is not a comment names the columns. Lines that start with `#` and empty
/// lines are passed over. There is no quoting: a field holds any character but tab and line feed.
public struct ReferenceTable: Sendable {
  /// Where the bytes are.
  private let content: Content

  private enum Content: @unchecked Sendable {
    case owned([UInt8])
    /// Constant bytes of the program, which nobody changes and which outlive all use of them.
    case constant(UnsafeBufferPointer<UInt8>)
  }

  /// A table over bytes of one's own, for tests and for tables that a user brings.
  public init(bytes: [UInt8]) {
    content = .owned(bytes)
  }

  /// A table over bytes that are compiled into the program.
  init(constant: UnsafeBufferPointer<UInt8>) {
    content = .constant(constant)
  }

  /// The table's bytes: UTF-8, lines ended by line feeds.
  ///
  /// - Complexity: constant for most tables, but those of the gazetteer are copied: read them by
  ///   `withBytes`.
  public var bytes: [UInt8] {
    switch content {
    case .owned(let bytes): bytes
    case .constant(let bytes): Array(bytes)
    }
  }

  /// How many bytes there are.
  public var byteCount: Int {
    switch content {
    case .owned(let bytes): bytes.count
    case .constant(let bytes): bytes.count
    }
  }

  /// Lends the bytes, without a copy.
  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    switch content {
    case .owned(let bytes): body(bytes.span)
    case .constant(let bytes): body(bytes.span)
    }
  }

  /// The text of some bytes; what is no UTF-8 becomes U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    switch content {
    case .owned(let bytes): String(decoding: bytes[range], as: UTF8.self)
    case .constant(let bytes): String(decoding: bytes[range], as: UTF8.self)
    }
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
      let row = fields.map(text)
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
    withBytes { ReferenceTable.forEachRow(of: $0, body) }
  }

  private static func forEachRow(of text: Span<UInt8>, _ body: (_ fields: [Range<Int>]) -> Void) {
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
