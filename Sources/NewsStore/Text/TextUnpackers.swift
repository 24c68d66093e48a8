import Synchronization

/// What unpacks texts, by the key of the dictionary, 0 for none: to make one takes as long as to unpack
/// some texts. Each serves one text at a time; several processors have one each.
final class TextUnpackers: Sendable {
  private struct Content {
    var dictionaries: [Int64: [UInt8]] = [:]
    var idle: [Int64: [TextUnpacker]] = [:]
  }

  private let content = Mutex(Content())

  /// Makes ready for texts that were packed with a dictionary.
  ///
  /// - Parameter dictionary: gives the bytes of the dictionary, where they are needed.
  func prepare(for key: Int64, dictionary: () throws -> [UInt8]) rethrows {
    if content.withLock({ $0.dictionaries[key] != nil }) { return }
    let bytes = try dictionary()
    content.withLock { $0.dictionaries[key] = bytes }
  }

  /// Unpacks a text whose dictionary was made ready.
  ///
  /// - Returns: nil when the text is damaged, or there is no memory.
  func unpack(_ packed: [UInt8], with key: Int64) -> [UInt8]? {
    let (idle, dictionary) = content.withLock {
      ($0.idle[key]?.popLast(), $0.dictionaries[key])
    }
    guard let unpacker = idle ?? dictionary.flatMap(TextUnpacker.init) else { return nil }
    defer { content.withLock { $0.idle[key, default: []].append(unpacker) } }
    return unpacker.unpack(packed)
  }
}
