/// Upper and lower case, without regard to any locale.
public enum LetterCase {
  /// The text in lower case by the full mappings of Unicode, without its rules for context.
  public static func lowercased(_ text: String) -> String {
    String(decoding: lowercased(Array(text.utf8)), as: UTF8.self)
  }

  /// The text in lower case; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear.
  public static func lowercased(_ utf8: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      if scalar.value == DecodedScalar.invalid {
        output.append(utf8[index])
      } else {
        append(lowercaseOf: scalar.value, to: &output)
      }
      index += scalar.length
    }
    return output
  }

  /// Whether the character that starts at a byte is a letter of upper or title case.
  ///
  /// - Parameter index: a byte offset; one outside the text, or inside a character, gives false.
  public static func isUppercase(_ utf8: [UInt8], at index: Int) -> Bool {
    guard utf8.indices.contains(index) else { return false }
    return ScalarTable.standard.scalarClass(DecodedScalar(utf8, at: index).value) == .capital
  }

  /// Adds the lower-case form of a scalar.
  static func append(lowercaseOf value: UInt32, to output: inout [UInt8]) {
    if let single = ScalarTable.standard.lowercase(value) {
      output.append(scalar: single)
    } else if let scalar = Unicode.Scalar(value) {
      output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The one scalar that is the lower case of another, or nil where it takes several.
  static func singleLowercase(_ value: UInt32) -> UInt32? {
    guard let scalar = Unicode.Scalar(value) else { return value }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = mapping.first, mapping.dropFirst().isEmpty else { return nil }
    return first.value
  }
}
