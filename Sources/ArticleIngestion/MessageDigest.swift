/// The SHA-256 of bytes, by which the same record is known on any machine and under any path.
public enum MessageDigest {
  /// The digest as 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: linear in the bytes.
  public static func sha256(_ bytes: [UInt8]) -> String {
    let digest = RunningDigest()
    digest.add(bytes, count: bytes.count)
    return digest.finish()
  }
}
