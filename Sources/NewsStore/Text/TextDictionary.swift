import Synchronization

/// A dictionary with what packs and unpacks texts with it, on any number of processors.
final class TextDictionary: Sendable {
  /// The key of its row; nil for none, where each text is packed by itself.
  let key: Int64?
  let bytes: [UInt8]
  /// Those that nobody uses at the moment: to make one takes as long as to pack or unpack some texts.
  private let packers = Mutex<[TextPacker]>([])
  private let unpackers = Mutex<[TextUnpacker]>([])

  init(key: Int64?, bytes: [UInt8]) {
    (self.key, self.bytes) = (key, bytes)
  }

  /// The packed form of a text; nil when there is no memory.
  func pack(_ text: [UInt8]) -> [UInt8]? {
    guard let packer = packers.withLock({ $0.popLast() }) ?? TextPacker(dictionary: bytes) else {
      return nil
    }
    defer { packers.withLock { $0.append(packer) } }
    return packer.pack(text)
  }

  /// The text of a packed form; nil when it is damaged, or there is no memory.
  func unpack(_ packed: [UInt8]) -> [UInt8]? {
    guard let unpacker = unpackers.withLock({ $0.popLast() }) ?? TextUnpacker(dictionary: bytes)
    else { return nil }
    defer { unpackers.withLock { $0.append(unpacker) } }
    return unpacker.unpack(packed)
  }
}
