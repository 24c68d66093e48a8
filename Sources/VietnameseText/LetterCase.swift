/// Upper and lower case, without regard to any locale.
public enum LetterCase {
  /// The text in lower case by the full mappings of Unicode, without its rules for context.
  public static func lowercased(_ text: String) -> String {
    String(decoding: lowercased(text.utf8.span), as: UTF8.self)
  }

  /// The text in lower case; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear; eight bytes at a time where the text is ASCII.
  public static func lowercased(_ utf8: [UInt8]) -> [UInt8] {
    lowercased(utf8.span)
  }

  /// The same over a span.
  public static func lowercased(_ utf8: Span<UInt8>) -> [UInt8] {
    let table = ScalarTable.standard
    var output = OutputBuffer(capacity: utf8.count, isMapped: false)
    var index = 0
    while index < utf8.count {
      index = output.appendLowercasedASCII(utf8, from: index)
      guard index < utf8.count else { break }
      let scalar = DecodedScalar(utf8, at: index)
      if scalar.value == DecodedScalar.invalid {
        output.append(utf8[index], from: index)
      } else if let single = table.lowercase(scalar.value) {
        output.append(scalar: single, from: index)
      } else {
        output.append(mappingOf(scalar.value).span)
      }
      index += scalar.length
    }
    output.finish(sourceCount: utf8.count)
    return output.bytes
  }

  /// The lower case of a scalar that takes several.
  private static func mappingOf(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  /// Whether the character that starts at a byte is a letter of upper or title case.
  ///
  /// - Parameter index: a byte offset; one outside the text, or inside a character, gives false.
  public static func isUppercase(_ utf8: [UInt8], at index: Int) -> Bool {
    isUppercase(utf8.span, at: index)
  }

  /// The same over a span.
  public static func isUppercase(_ utf8: Span<UInt8>, at index: Int) -> Bool {
    guard utf8.indices.contains(index) else { return false }
    return ScalarTable.standard.scalarClass(DecodedScalar(utf8, at: index).value) == .capital
  }

  /// The one scalar that is the lower case of another, or nil where it takes several.
  static func singleLowercase(_ value: UInt32) -> UInt32? {
    // Asked first, since a mapping is a string of its own.
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased
    else { return value }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = mapping.first, mapping.dropFirst().isEmpty else { return nil }
    return first.value
  }
}
