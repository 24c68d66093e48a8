import CTextPacking

/// Packs texts for the file: news of one language have so much in common that with a dictionary a text
/// takes a third of its length.
///
/// The only type that sees the library's pointers: the packer is the one that `text_packer_open` gave,
/// used by this object alone until it ends, and the library is told how much of each buffer there is. Threads
/// may pass it on to each other, but only one at a time may use it.
final class TextPacker: @unchecked Sendable {
  private let packer: OpaquePointer

  /// A packer with a dictionary, which may be empty; nil when there is no memory.
  init?(dictionary: [UInt8]) {
    guard let packer = text_packer_open(dictionary, dictionary.count) else { return nil }
    self.packer = packer
  }

  deinit { text_packer_close(packer) }

  /// The packed form of a text; nil when there is no memory.
  func pack(_ text: [UInt8]) -> [UInt8]? {
    var packed = [UInt8](repeating: 0, count: text_packing_bound(text.count))
    let count = text_packer_pack(packer, text, text.count, &packed, packed.count)
    guard count > 0 else { return nil }
    packed.removeLast(packed.count - count)
    return packed
  }

  /// A dictionary made of texts; empty when they have too little in common.
  static func dictionary(for texts: [[UInt8]]) -> [UInt8] {
    var dictionary = [UInt8](repeating: 0, count: dictionaryLength)
    let count = text_dictionary_train(
      texts.flatMap(\.self), texts.map(\.count), UInt32(texts.count), &dictionary, dictionary.count)
    return Array(dictionary.prefix(count))
  }

  /// Longer ones save little more, and are read anew for every answer.
  private static let dictionaryLength = 64 << 10
}
