import CTextPacking

/// Unpacks what a `TextPacker` with the same dictionary has packed.
///
/// It alone sees the library's pointer, as `TextPacker` does that of its own. It can go from one thread to
/// another, but unpacks one text at a time.
final class TextUnpacker: @unchecked Sendable {
  private let unpacker: OpaquePointer

  /// An unpacker with a dictionary, which may be empty; nil when there is no memory.
  init?(dictionary: [UInt8]) {
    guard let unpacker = text_unpacker_open(dictionary, dictionary.count) else { return nil }
    self.unpacker = unpacker
  }

  deinit { text_unpacker_close(unpacker) }

  /// The text of a packed form; nil when it is damaged, or the dictionary is another.
  func unpack(_ packed: [UInt8]) -> [UInt8]? {
    let length = text_unpacked_length(packed, packed.count)
    // A damaged length must not ask for all memory.
    guard length <= packed.count * TextUnpacker.greatestRatio + 1_024 else { return nil }
    var text = [UInt8](repeating: 0, count: length)
    let isWhole = text_unpacker_unpack(unpacker, packed, packed.count, &text, length)
    return isWhole != 0 ? text : nil
  }

  /// More than any text is packed to, but for one of a single letter.
  private static let greatestRatio = 1 << 16
}
