import Synchronization

/// What unpacks texts, by the key of the dictionary, 0 for none: to make one takes as long as to unpack
/// some texts.
final class TextUnpackers: Sendable {
  private let known = Mutex<[Int64: TextUnpacker]>([:])

  /// Unpacks a text.
  ///
  /// - Parameter dictionary: Gives the bytes of the dictionary, where they are needed.
  /// - Returns: nil when the text is damaged, or there is no memory.
  func unpack(
    _ packed: [UInt8], with key: Int64, dictionary: () throws -> [UInt8]
  ) rethrows -> [UInt8]? {
    if !known.withLock({ $0[key] != nil }) {
      let bytes = try dictionary()
      known.withLock { $0[key] = TextUnpacker(dictionary: bytes) }
    }
    return known.withLock { $0[key]?.unpack(packed) }
  }
}
