/// Leaves out what cannot be seen, and makes all blanks plain spaces.
enum InvisibleFilter {
  /// The text without invisible characters; tabs and line ends stay.
  ///
  /// - Complexity: linear; text that has nothing to leave out is returned itself.
  static func removed(from utf8: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    var index = 0
    while let doubt = firstDoubt(in: utf8.span, from: index) {
      let scalar = DecodedScalar(utf8, at: doubt)
      index = doubt + scalar.length
      let kind = ScalarTable.standard.scalarClass(scalar.value)
      guard kind == .blank || kind == .invisible else { continue }
      output.append(contentsOf: utf8[copied..<doubt])
      if kind == .blank { output.append(UInt8(ascii: " ")) }
      copied = index
    }
    return copied == 0 ? utf8 : output + utf8[copied...]
  }

  /// The next byte that may begin an invisible character or a blank beyond ASCII.
  private static func firstDoubt(in utf8: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < utf8.count {
      switch utf8[index] {
      case 0xC2, 0xD8, 0xE2, 0xE3, 0xEF: return index
      case 0xE1 where index + 1 < utf8.count && utf8[index + 1] == 0x9A: return index
      default: index += 1
      }
    }
    return nil
  }
}
