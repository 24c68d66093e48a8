import Foundation

/// The columns of one chunk of articles, from their entries.
struct ColumnChunk {
  private(set) var keys: [Int64] = []
  private(set) var subjects: [Int32] = []
  private(set) var outlets: [Int32] = []
  private(set) var years: [Int16] = []
  private(set) var modelLists: [[Int32]] = []

  /// - Parameters:
  ///   - entries: The entries of each column by its name.
  ///   - count: How many articles the chunk has; what is missing in a damaged file counts as none.
  init(_ entries: [String: Data], count: Int) {
    keys = ColumnChunk.numbers(entries[ArticleColumn.key.rawValue], count)
    subjects = ColumnChunk.numbers(entries[ArticleColumn.subject.rawValue], count)
    outlets = ColumnChunk.numbers(entries[ArticleColumn.outlet.rawValue], count)
    years = ColumnChunk.numbers(entries[ArticleColumn.year.rawValue], count)
    let code = [UInt8](entries[ArticleColumn.models] ?? Data())
    modelLists = Array(ModelLists.lists(code.span).prefix(count))
    modelLists += Array(repeating: [], count: count - modelLists.count)
  }

  private static func numbers<Value: FixedWidthInteger>(_ data: Data?, _ count: Int) -> [Value] {
    let size = MemoryLayout<Value>.size
    let numbers: [Value] = (data ?? Data()).withUnsafeBytes { bytes in
      (0..<min(count, bytes.count / size)).map {
        Value(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * size, as: Value.self))
      }
    }
    return numbers + Array(repeating: 0, count: count - numbers.count)
  }
}
