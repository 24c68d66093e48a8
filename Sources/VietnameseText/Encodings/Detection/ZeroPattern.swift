/// Tells UTF-16 and UTF-32 without a byte order mark by where zeros stand.
enum ZeroPattern {
  /// The encoding, or nil when zeros are missing or stand anywhere.
  ///
  /// Vietnamese text is two thirds ASCII, so in UTF-16 far more than a quarter of one half of the
  /// bytes is zero, and none of the other. A few bytes show no pattern.
  static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    guard holdsZero(bytes.span) else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset & 3] += 1 }
    let quarter = bytes.count / 4
    guard quarter >= 4, bytes.count % 2 == 0 else { return nil }
    if zeros[1] == 0, zeros[3] == 0 {
      return zeros[0] + zeros[2] > quarter / 2 ? .utf16BigEndian : nil
    }
    if zeros[0] == 0, zeros[2] == 0 {
      return zeros[1] + zeros[3] > quarter / 2 ? .utf16LittleEndian : nil
    }
    if zeros[0] == 0, zeros[3] >= quarter, zeros[2] * 2 > quarter { return .utf32LittleEndian }
    if zeros[3] == 0, zeros[0] >= quarter, zeros[1] * 2 > quarter { return .utf32BigEndian }
    return nil
  }

  /// Whether some byte is zero; many at once, since next to no text has one.
  private static func holdsZero(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index + 32 <= bytes.count {
      var zeros: UInt64 = 0
      for offset in 0..<4 { zeros |= bytes.word(at: index + offset * 8).bytes(below: 1) }
      if zeros != 0 { return true }
      index += 32
    }
    return (index..<bytes.count).contains { bytes[$0] == 0 }
  }
}
