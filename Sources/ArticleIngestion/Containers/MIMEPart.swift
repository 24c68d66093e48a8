import VietnameseText

/// A part of a message in the format of mail.
///
/// - Source: RFC 2045, 6.7 and 6.8; RFC 2046, 5.1; RFC 2557
struct MIMEPart {
  /// The fields in front of it.
  let fields: HeaderFields
  /// What is behind them, as it is packed.
  let body: ArraySlice<UInt8>

  /// A part from its bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    fields = HeaderFields(bytes)
    body = bytes.dropFirst(fields.byteCount)
  }

  /// Whether the beginning of a file is that of a message: a field first, and the version of the
  /// format among the fields.
  static func isMessage(_ beginning: ArraySlice<UInt8>) -> Bool {
    let line = beginning.prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
      line[..<colon].allSatisfy({ $0 == UInt8(ascii: "-") || $0 > 0x40 && $0 < 0x7B })
    else { return false }
    let fields = HeaderFields(beginning)
    return fields["mime-version"] != nil && fields.kind("content-type") != nil
  }

  /// The parts that it is made of; itself when it is made of none.
  var parts: [MIMEPart] {
    guard fields.kind("content-type")?.hasPrefix("multipart/") == true,
      let boundary = fields.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return [self] }
    var parts: [MIMEPart] = []
    var start: Int?
    for place in MIMEPart.lines(beginningWith: Array("--\(boundary)".utf8), in: body) {
      if let start { parts.append(MIMEPart(body[start..<place])) }
      start = body[place...].firstIndex(of: 0x0A).map { $0 + 1 }
      guard parts.count < 1000 else { return parts }
    }
    // Behind the last boundary stands what readers without this format are told; without a last
    // boundary, the last part.
    if let start, start < body.endIndex { parts.append(MIMEPart(body[start...])) }
    return parts
  }

  private static func lines(beginningWith mark: [UInt8], in body: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var start = body.startIndex
    while start < body.endIndex {
      if body[start...].starts(with: mark) { places.append(start) }
      guard let end = body[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    return places
  }

  /// The bytes, unpacked.
  var bytes: [UInt8] {
    switch fields.kind("content-transfer-encoding") {
    case "base64": MIMEPart.unpackBase64(body)
    case "quoted-printable": MIMEPart.unpackQuoted(body)
    default: Array(body)
    }
  }

  /// `=C3=A3`, and an end of line behind `=` that is none.
  private static func unpackQuoted(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        output.append(byte)
        continue
      }
      let next = body[index...].prefix(2)
      if let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16), next.count == 2 {
        output.append(value)
        index += 2
      } else if next.first == 0x0A {
        index += 1
      } else if next.elementsEqual([0x0D, 0x0A]) {
        index += 2
      } else {
        output.append(byte)
      }
    }
    return output
  }

  private static func unpackBase64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return output
  }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
