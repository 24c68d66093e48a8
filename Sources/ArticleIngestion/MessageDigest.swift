import CMessageDigest

/// The SHA-256 of bytes, by which the same record is known on any machine and under any path.
public enum MessageDigest {
  /// The digest as 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: linear in the bytes.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    message_digest_sha256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
