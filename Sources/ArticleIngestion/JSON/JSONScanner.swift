/// Reads a JSON text.
///
/// Total over any bytes: a value, or a fault with its place. Beyond the standard it takes what
/// crawlers write: control characters within strings, `NaN` and `Infinity`; half a surrogate pair
/// becomes U+FFFD, and an escaped zero is left out.
///
/// - Source: RFC 8259
struct JSONScanner {
  private let bytes: [UInt8]
  private var index: Int
  private let depthLimit: Int
  private let memberLimit: Int

  /// A scanner of some bytes.
  init(_ bytes: [UInt8], depthLimit: Int = 128, memberLimit: Int = .max) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    self.memberLimit = memberLimit
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The one value that the bytes are.
  ///
  /// - Complexity: linear; one allocation a string, array and object.
  mutating func document() throws(JSONFault) -> JSONNode {
    let value = try value(depth: 0)
    skipBlanks()
    guard index == bytes.count else { throw fault(.unexpected) }
    return value
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: index) }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  /// The byte that comes next, behind blanks.
  private mutating func peek() throws(JSONFault) -> UInt8 {
    skipBlanks()
    guard index < bytes.count else { throw fault(.truncated) }
    return bytes[index]
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    guard depth < depthLimit else { throw fault(.limit) }
    switch try peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "-"), 0x30...0x39: return number()
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONNode {
    var members: [JSONNode.Member] = []
    index += 1
    if try peek() == UInt8(ascii: "}") {
      index += 1
      return .object(members)
    }
    repeat {
      guard members.count < memberLimit else { throw fault(.limit) }
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpected) }
      let name = try string()
      guard try peek() == UInt8(ascii: ":") else { throw fault(.unexpected) }
      index += 1
      members.append(JSONNode.Member(name: name, value: try value(depth: depth + 1)))
    } while try goesOn(until: UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONNode {
    var elements: [JSONNode] = []
    index += 1
    if try peek() == UInt8(ascii: "]") {
      index += 1
      return .array(elements)
    }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while try goesOn(until: UInt8(ascii: "]"))
    return .array(elements)
  }

  /// Passes a comma, or the end of an array or object.
  private mutating func goesOn(until end: UInt8) throws(JSONFault) -> Bool {
    let byte = try peek()
    guard byte == UInt8(ascii: ",") || byte == end else { throw fault(.unexpected) }
    index += 1
    return byte != end
  }

  private mutating func number() -> JSONNode {
    let start = index
    while index < bytes.count, JSONScanner.isNumeric(bytes[index]) { index += 1 }
    return .number(Array(bytes[start..<index]))
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    case UInt8(ascii: "I"), UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "i"): true
    case UInt8(ascii: "t"), UInt8(ascii: "y"): true
    default: false
    }
  }

  private static let words: [(word: [UInt8], value: JSONNode)] = [
    (Array("null".utf8), .null), (Array("true".utf8), .bool(true)),
    (Array("false".utf8), .bool(false)), (Array("NaN".utf8), .null),
    (Array("Infinity".utf8), .null),
  ]

  private mutating func word() throws(JSONFault) -> JSONNode {
    let rest = bytes[index...]
    for (word, value) in JSONScanner.words where rest.starts(with: word) {
      index += word.count
      return value
    }
    throw fault(.unexpected)
  }

  /// The string whose opening quotation mark comes next.
  private mutating func string() throws(JSONFault) -> [UInt8] {
    index += 1
    var text: [UInt8] = []
    while true {
      let end = endOfPlainRun()
      guard end < bytes.count else {
        index = end
        throw fault(.truncated)
      }
      text.append(contentsOf: bytes[index..<end])
      index = end + 1
      if bytes[end] == UInt8(ascii: "\"") { return text }
      try appendEscaped(to: &text)
    }
  }

  /// Where the next quotation mark or backslash is.
  private func endOfPlainRun() -> Int {
    let bytes = bytes.span
    var end = index
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
      end += 1
    }
    return end
  }

  /// Adds what stands behind a backslash.
  private mutating func appendEscaped(to text: inout [UInt8]) throws(JSONFault) {
    guard index < bytes.count else { throw fault(.truncated) }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"): try appendScalar(to: &text)
    default:
      index -= 1
      throw fault(.unexpected)
    }
  }

  private mutating func appendScalar(to text: inout [UInt8]) throws(JSONFault) {
    var value = try hexUnit()
    if UTF16.isLeadSurrogate(UInt16(value)), bytes[index...].starts(with: [0x5C, 0x75]) {
      let (start, lead) = (index, value)
      index += 2
      let trail = try hexUnit()
      if UTF16.isTrailSurrogate(UInt16(trail)) {
        value = 0x10000 + ((lead & 0x3FF) << 10) + (trail & 0x3FF)
      } else {
        index = start
      }
    }
    guard value != 0 else { return }
    text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexUnit() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw fault(.truncated) }
      guard let digit = JSONScanner.hexDigit(bytes[index]) else { throw fault(.unexpected) }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
