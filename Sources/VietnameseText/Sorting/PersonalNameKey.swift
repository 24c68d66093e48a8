/// The name of a Vietnamese as bytes whose order is that of lists of people.
///
/// Given names are compared first, the last word of a name; then family names, the first word;
/// then what is between them. Each is compared as by ``CollationKey``, so Nguyễn Văn An comes
/// before Lê Thị Ánh, and that before Trần Bình; where tones are written (Hòa, Hoà) does not
/// matter. Titles (`ông`, `bà`, `đồng chí`) are not told from
/// family names, as Ông is one: leave them out.
public struct PersonalNameKey: Hashable, Comparable, Sendable {
  /// The key; keys compare byte by byte.
  public let bytes: [UInt8]

  /// Separates the parts of a name; lower than all that a part's key begins with.
  private static let separator: UInt8 = 0

  /// The key of a name, whose words are separated by blanks.
  ///
  /// - Complexity: linear.
  public init(_ name: String) {
    self.init(Array(name.utf8))
  }

  /// The key of a name in UTF-8; any bytes will do.
  public init(_ utf8: [UInt8]) {
    let words = PersonalNameKey.words(of: TonePlacement.rewrite(utf8))
    let family = words.count > 1 ? words.prefix(1) : []
    let middle = words.dropLast().dropFirst()
    bytes = Array(
      [words.suffix(1), family, middle].map(PersonalNameKey.key)
        .joined(separator: [PersonalNameKey.separator]))
  }

  /// In the order of lists of people.
  public static func < (left: PersonalNameKey, right: PersonalNameKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static func key(of words: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    CollationKey(Array(words.joined(separator: [UInt8(ascii: " ")]))).bytes
  }

  private static func words(of utf8: [UInt8]) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      if ScalarTable.standard.scalarClass(scalar.value).isBetweenWords {
        if start < index { words.append(utf8[start..<index]) }
        start = index + scalar.length
      }
      index += scalar.length
    }
    if start < utf8.count { words.append(utf8[start...]) }
    return words
  }
}

extension ScalarClass {
  fileprivate var isBetweenWords: Bool { self == .blank || self == .newline }
}
