import VietnameseText

/// The fields in front of a message, as mail, HTTP and web archives have them: `Name: value` a line,
/// and an empty line behind the last.
///
/// - Source: RFC 5322, 2.2; RFC 9112, 5
struct HeaderFields {
  private var fields: [[UInt8]: [UInt8]] = [:]
  /// How many bytes they have, with the empty line.
  private(set) var byteCount: Int

  /// The fields at the beginning of some bytes; without an empty line all of these are fields.
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var name: [UInt8]?
    while let line = HeaderFields.passLine(&rest), !line.isEmpty {
      if line.first == 0x20 || line.first == 0x09, let name {
        fields[name, default: []] += [0x20] + line.trimmingBlanks()
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let key = LetterCase.lowercased(Array(line[..<colon].trimmingBlanks()))
        name = key
        if fields[key] == nil { fields[key] = Array(line[(colon + 1)...].trimmingBlanks()) }
      }
    }
    byteCount = bytes.count - rest.count
  }

  private static func passLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return line.last == 0x0D ? line.dropLast() : line
  }

  /// The value of a field by its name in lower case, or nil.
  subscript(_ name: String) -> String? {
    fields[Array(name.utf8)].map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a value is apart from its parameters, in lower case: `text/html` of
  /// `text/html; charset=utf-8`.
  func kind(_ name: String) -> String? {
    let value = fields[Array(name.utf8)]?.prefix { $0 != UInt8(ascii: ";") }
    return value.map {
      String(decoding: LetterCase.lowercased(Array($0[...].trimmingBlanks())), as: UTF8.self)
    }
  }

  /// A parameter of a value, or nil: `utf-8` for `charset`.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = fields[Array(name.utf8)] else { return nil }
    let key = Array((parameter + "=").utf8)
    for part in value.split(separator: UInt8(ascii: ";")).dropFirst() {
      let part = part.trimmingBlanks()
      guard LetterCase.lowercased(Array(part)).starts(with: key) else { continue }
      let bare = part.dropFirst(key.count).drop { $0 == 0x22 || $0 == 0x27 }
      return String(decoding: bare.prefix { $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
    }
    return nil
  }
}
