import Foundation

/// A text of every row of a table, one behind the other: names in the form of ``NameKeys``, which begin
/// and end with a blank.
struct NameColumn: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Adds the text of the next row.
  mutating func append(_ text: Data) {
    bytes += text
    ends.append(bytes.count)
  }

  /// The numbers of the rows that have a text.
  ///
  /// - Parameter text: A blank and what follows it. Since it has no two blanks next to each other, it is
  ///   never found where one row ends and the next begins.
  /// - Complexity: linear in the column.
  func rows(having text: [UInt8]) -> ArticleSet {
    var rows = ArticleSet()
    let (bytes, text) = (bytes.span, text.span)
    guard text.count > 1 else { return rows }
    var (row, index) = (0, 0)
    while index + text.count <= bytes.count {
      guard bytes[index + 1] == text[1], NameColumn.has(text, at: index, of: bytes) else {
        index += 1
        continue
      }
      while ends[row] <= index { row += 1 }
      rows.insert(row)
      index = ends[row]
    }
    return rows
  }

  /// Whether the text of a row begins so.
  func begins(_ row: Int, with text: [UInt8]) -> Bool { self[row].starts(with: text) }

  /// Whether the first name of a row, behind which others may follow, is a text.
  func isFirst(_ row: Int, _ text: [UInt8]) -> Bool {
    let name = self[row]
    guard name.starts(with: text) else { return false }
    let rest = name.dropFirst(text.count)
    return rest.first == 0x20 && rest.dropFirst().first ?? 0x20 == 0x20
  }

  private subscript(row: Int) -> ArraySlice<UInt8> {
    bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }

  @inline(__always)
  private static func has(_ text: Span<UInt8>, at start: Int, of bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count, bytes[start + index] == text[index] { index += 1 }
    return index == text.count
  }
}
