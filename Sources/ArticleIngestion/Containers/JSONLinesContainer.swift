import NewsModel

/// JSON Lines: an object a line. A line that is none is noted and passed over.
final class JSONLinesContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  private var lineNumber = 0

  /// The lines from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    while let line = cursor.nextLine(limit: context.limits.recordBytes) {
      lineNumber += 1
      switch line {
      case .tooLong(let byteCount):
        context.reportTooLarge(byteCount)
      case .whole(let range):
        if let record = record(in: range) { return .record(record) }
      }
    }
    return nil
  }

  private func record(in range: Range<Int>) -> ContainerRecord? {
    let line = cursor.window[range].trimmingBlanks()
    guard !line.isEmpty else { return nil }
    return JSONRecords.record(of: Array(line), context, line: lineNumber)
  }
}

/// Makes records of JSON objects.
enum JSONRecords {
  /// The record that an object's bytes are, or nil with a note.
  static func record(
    of bytes: [UInt8], _ context: ContainerContext, line: Int
  ) -> ContainerRecord? {
    guard case .object(let members) = node(of: bytes, context) else {
      context.reject(.notJSON, line: line)
      return nil
    }
    let record = RecordFields(members, names: context.names).record(bytes)
    if record == nil { context.reject(.withoutText, line: line) }
    return record
  }

  /// The value that bytes are, or nil.
  static func node(of bytes: [UInt8], _ context: ContainerContext) -> JSONNode? {
    var scanner = JSONScanner(
      bytes, depthLimit: context.limits.jsonDepth, memberLimit: context.limits.fields)
    do throws(JSONFault) {
      return try scanner.document()
    } catch {
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and ends of lines around it.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}
