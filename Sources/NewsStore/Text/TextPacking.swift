import Synchronization

/// Packs texts ahead of the writer, on any thread: with the dictionary of the file, once the writer has met
/// it.
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

  /// The dictionary of the file, which is known from now on. That of a transaction that came to nothing had
  /// the same key as the next.
  ///
  /// - Parameter key: that of its row; nil for none.
  func dictionary(key: Int64?, bytes: [UInt8]) -> TextDictionary {
    known.withLock { known in
      if let known, known.key == key, known.bytes == bytes { return known }
      let dictionary = TextDictionary(key: key, bytes: bytes)
      known = dictionary
      return dictionary
    }
  }
}

/// A dictionary with what packs texts with it.
final class TextDictionary: Sendable {
  /// The key of its row; nil for none, where each text is packed by itself.
  let key: Int64?
  let bytes: [UInt8]
  /// Those that nobody uses at the moment: to make one takes as long as to pack many texts.
  private let idle = Mutex<[TextPacker]>([])

  init(key: Int64?, bytes: [UInt8]) {
    (self.key, self.bytes) = (key, bytes)
  }

  /// The packed form of a text; nil when there is no memory.
  func pack(_ text: [UInt8]) -> [UInt8]? {
    guard let packer = idle.withLock({ $0.popLast() }) ?? TextPacker(dictionary: bytes) else {
      return nil
    }
    defer { idle.withLock { $0.append(packer) } }
    return packer.pack(text)
  }
}
