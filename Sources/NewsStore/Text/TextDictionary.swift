import Synchronization

/// A dictionary with what packs texts with it.
final class TextDictionary: Sendable {
  /// The key of its row; nil for none, where each text is packed by itself.
  let key: Int64?
  let bytes: [UInt8]
  /// Packers that nobody uses at the moment: to make one takes as long as to pack some texts.
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
