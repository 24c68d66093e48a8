/// A JSON value whose objects keep the order of their keys, so that people can read them.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// The value as JSON text (RFC 8259), on one line or, with `isPretty`, indented by two blanks.
  func serialized(isPretty: Bool = false) -> String {
    var output = ""
    write(to: &output, indentation: isPretty ? 0 : nil)
    return output
  }

  private func write(to output: inout String, indentation: Int?) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += JSONValue.text(of: value)
    case .string(let value): JSONValue.writeString(value, to: &output)
    case .array(let elements):
      JSONValue.write(elements, open: "[", close: "]", to: &output, indentation) {
        (element, indentation, output) in
        element.write(to: &output, indentation: indentation)
      }
    case .object(let members):
      JSONValue.write(members, open: "{", close: "}", to: &output, indentation) {
        (member, indentation, output) in
        JSONValue.writeString(member.key, to: &output)
        output += indentation == nil ? ":" : ": "
        member.value.write(to: &output, indentation: indentation)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], open: String, close: String, to output: inout String,
    _ indentation: Int?, each: (Element, Int?, inout String) -> Void
  ) {
    output += open
    let inner = indentation.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      if let inner { output += "\n" + String(repeating: " ", count: inner) }
      each(element, inner, &output)
    }
    if let indentation, !elements.isEmpty {
      output += "\n" + String(repeating: " ", count: indentation)
    }
    output += close
  }

  /// Whole numbers without a fraction; others in the shortest form that reads back the same.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }

  private static func writeString(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
