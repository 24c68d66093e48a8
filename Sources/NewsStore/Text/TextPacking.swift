import Synchronization

/// Packs texts ahead of the writer, on any thread, with the dictionary of the file once the writer has met it.
final class TextPacking: Sendable {
  /// A packed text, which only its dictionary unpacks.
  struct Packed: Sendable {
    let bytes: [UInt8]
    let dictionary: TextDictionary
  }

  private let known = Mutex<TextDictionary?>(nil)

  /// The packed form of a text; nil while no dictionary is known.
  func pack(_ text: () -> [UInt8]) -> Packed? {
    guard let dictionary = known.withLock({ $0 }) else { return nil }
    return dictionary.pack(text()).map { Packed(bytes: $0, dictionary: dictionary) }
  }

  /// The dictionary that the writer has met, which is known from now on: the one that was known before, if it
  /// is still the same. After a transaction that came to nothing another one may have its key.
  ///
  /// - Parameter key: that of its row.
  func dictionary(key: Int64, bytes: [UInt8]) -> TextDictionary {
    known.withLock { known in
      if let known, known.key == key, known.bytes == bytes { return known }
      let dictionary = TextDictionary(key: key, bytes: bytes)
      known = dictionary
      return dictionary
    }
  }
}
