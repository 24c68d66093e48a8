extension JSONNode {
  /// The value as JSON without blanks: the same for the same value, however it was written.
  var serialized: [UInt8] {
    switch self {
    case .null: Array("null".utf8)
    case .bool(let value): Array((value ? "true" : "false").utf8)
    case .number(let digits): digits
    case .string(let text): JSONNode.quoted(text)
    case .array(let elements):
      JSONNode.enclosed(elements.map(\.serialized), UInt8(ascii: "["), UInt8(ascii: "]"))
    case .object(let members):
      JSONNode.enclosed(
        members.map { JSONNode.quoted($0.name) + [UInt8(ascii: ":")] + $0.value.serialized },
        UInt8(ascii: "{"), UInt8(ascii: "}"))
    }
  }

  private static func enclosed(_ parts: [[UInt8]], _ open: UInt8, _ close: UInt8) -> [UInt8] {
    [open] + parts.joined(separator: [UInt8(ascii: ",")]) + [close]
  }

  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    var output = [UInt8(ascii: "\"")]
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output.append(UInt8(ascii: "\\"))
      }
      output.append(byte)
    }
    return output + [UInt8(ascii: "\"")]
  }
}
