import CMessageDigest

/// The SHA-256 of bytes that come piece by piece.
///
/// The pointer is the one that `message_digest_begin` gave, used by this object alone until it ends.
final class RunningDigest {
  private let state = message_digest_begin()

  /// Adds the first bytes of a block.
  func add(_ block: [UInt8], count: Int) {
    message_digest_add(state, block, min(count, block.count))
  }

  /// The digest of all bytes so far, as 64 lower-case hexadecimal digits.
  func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    message_digest_read(state, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  deinit { message_digest_end(state) }
}
