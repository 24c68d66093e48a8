/// The block before a member of a tar archive.
///
/// - Source: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar, "Basic Tar Format"
struct TarHeader {
  /// What kind of member it is: `0` a file, `5` a folder, `L` the long name of the next …
  let kind: UInt8
  /// Its size in bytes.
  let size: Int
  /// Its name.
  let name: [UInt8]

  /// The size of a block.
  static let blockSize = 512

  /// Whether a member of the kind is a file.
  var isFile: Bool { kind == UInt8(ascii: "0") || kind == 0 || kind == UInt8(ascii: "7") }

  /// A header from a block; nil when its sum is not the one that it states.
  init?(_ block: ArraySlice<UInt8>) {
    let block = Array(block)
    guard block.count == TarHeader.blockSize, let sum = TarHeader.octal(block[148..<156]) else {
      return nil
    }
    // The sum is that of all bytes, with blanks in its own place.
    let own = block[148..<156].reduce(0) { $0 + Int($1) }
    guard block.reduce(0, { $0 + Int($1) }) - own + 8 * 0x20 == sum,
      let size = TarHeader.number(block[124..<136])
    else { return nil }
    kind = block[156]
    self.size = size
    let short = TarHeader.text(block[0..<100])
    let isPOSIX = block[257..<263].elementsEqual(Array("ustar\0".utf8))
    let prefix = isPOSIX ? TarHeader.text(block[345..<500]) : []
    name = prefix.isEmpty ? short : prefix + [UInt8(ascii: "/")] + short
  }

  static func text(_ field: ArraySlice<UInt8>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }

  /// Octal digits, or a big number in binary behind a set bit.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first, first & 0x80 != 0 else { return octal(field) }
    let value = field.dropFirst(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    guard digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
  }
}
