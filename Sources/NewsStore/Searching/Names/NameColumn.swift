import Foundation

/// A text of every row of a table, one behind the other: names in the form of ``NameKeys``, which begin
/// and end with a blank.
struct NameColumn: Sendable {
  /// A word, by the blank before it and the row that it belongs to.
  private struct Word {
    let start: Int32
    let row: Int32
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The words by their first byte.
  private var words: [[Word]] = Array(repeating: [], count: 256)

  /// Adds the text of the next row.
  mutating func append(_ text: Data) {
    let row = Int32(ends.count)
    var before = UInt8(0)
    for byte in text {
      if before == 0x20, byte != 0x20 {
        words[Int(byte)].append(Word(start: Int32(bytes.count - 1), row: row))
      }
      bytes.append(byte)
      before = byte
    }
    ends.append(bytes.count)
  }

  /// The numbers of the rows that have a text.
  ///
  /// - Parameter text: A blank and what follows it, with no two blanks next to each other: so it is never
  ///   found where one row ends and the next begins.
  /// - Complexity: linear in the words with the same first letter.
  func rows(having text: [UInt8]) -> ArticleSet {
    var rows = ArticleSet()
    let (bytes, text) = (bytes.span, text.span)
    guard text.count > 1 else { return rows }
    for word in words[Int(text[1])] where NameColumn.has(text, at: Int(word.start), of: bytes) {
      rows.insert(Int(word.row))
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
    guard start + text.count <= bytes.count else { return false }
    var index = 2
    while index < text.count, bytes[start + index] == text[index] { index += 1 }
    return index >= text.count
  }
}
