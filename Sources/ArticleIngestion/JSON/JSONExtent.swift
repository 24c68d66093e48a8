/// Finds where a JSON array or object ends, without reading what it holds.
struct JSONExtent {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// Goes on over bytes.
  ///
  /// - Returns: the index behind the byte that ends the value; nil when it goes on beyond the bytes.
  mutating func end(in bytes: [UInt8], from start: Int) -> Int? {
    let bytes = bytes.span
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isInString {
        readInString(byte)
      } else if readOutside(byte) {
        return index
      }
    }
    return nil
  }

  @inline(__always)
  private mutating func readInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
  }

  /// Whether the byte ends the value.
  @inline(__always)
  private mutating func readOutside(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth <= 0
    default: break
    }
    return false
  }
}
