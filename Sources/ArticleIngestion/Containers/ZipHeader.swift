/// The header before a member of a zip archive.
///
/// - Source: PKWARE, APPNOTE.TXT 6.3.10, 4.3.7 and 4.5.3
struct ZipHeader {
  /// How the member is packed: 0 not at all, 8 deflate, 12 bzip2, 93 zstd, 95 xz.
  let method: Int
  /// Whether it is encrypted.
  let isEncrypted: Bool
  /// Its size as packed; nil when only what follows the member says it.
  let packedSize: Int?
  /// Its name.
  let name: [UInt8]

  /// `PK\3\4`
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let fixedSize = 30

  /// Passes the header that is ahead; nil when the archive ends within it.
  init?(_ cursor: ByteCursor) {
    guard cursor.fill(ZipHeader.fixedSize) else { return nil }
    let fixed = cursor.ahead
    let nameSize = fixed.littleEndian(at: 26, bytes: 2)
    let extraSize = fixed.littleEndian(at: 28, bytes: 2)
    let size = ZipHeader.fixedSize + nameSize + extraSize
    guard cursor.fill(size) else { return nil }
    let header = cursor.ahead.prefix(size)
    let flags = header.littleEndian(at: 6, bytes: 2)
    isEncrypted = flags & 0x41 != 0
    method = header.littleEndian(at: 8, bytes: 2)
    name = Array(header.dropFirst(ZipHeader.fixedSize).prefix(nameSize))
    var packed = header.littleEndian(at: 18, bytes: 4)
    if packed == 0xFFFF_FFFF {
      packed = ZipHeader.longSize(in: header.suffix(extraSize)) ?? packed
    }
    packedSize = flags & 0x8 != 0 && packed == 0 ? nil : packed
    cursor.advance(size)
  }

  /// The packed size in the extra field of large archives: behind the unpacked size.
  private static func longSize(in extra: ArraySlice<UInt8>) -> Int? {
    var rest = extra
    while rest.count >= 4 {
      let size = rest.littleEndian(at: 2, bytes: 2)
      if rest.littleEndian(at: 0, bytes: 2) == 1, size >= 16 {
        return rest.littleEndian(at: 12, bytes: 8)
      }
      rest = rest.dropFirst(4 + size)
    }
    return nil
  }
}
