/// Bytes as letters that pass through any terminal.
///
/// - Source: RFC 4648, section 4.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        let sextet = bits >> (18 - 6 * position) & 63
        letters.append(position <= group.count ? alphabet[sextet] : 0x3D)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
