/// Where in a syllable the tone mark is written.
///
/// The two styles differ only in open syllables in oa, oe and uy. Texts are shown as they were
/// written; the traditional style is for search keys.
public enum TonePlacement {
  /// The two ways of writing open oa, oe and uy.
  public enum Style: String, CaseIterable, Sendable {
    /// hòa, khỏe, thủy: the press and the names of places.
    case traditional
    /// hoà, khoẻ, thuỷ: school books.
    case new
  }

  /// The text with the tone mark of every syllable put in its place, case kept.
  ///
  /// Syllables come out in NFC. A word that is no Vietnamese syllable wherever its tone is written
  /// stays as it is, byte for byte, as does everything between words.
  public static func rewrite(_ text: String, style: Style = .traditional) -> String {
    String(decoding: rewrite(Array(text.utf8), style: style), as: UTF8.self)
  }

  /// The same over UTF-8; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear; the text itself is returned when nothing is to be moved, and no word
  ///   allocates.
  public static func rewrite(_ utf8: [UInt8], style: Style = .traditional) -> [UInt8] {
    let source = MarkedWords.composed(utf8)
    let scanner = ToneScanner(style: style)
    var output: [UInt8] = []
    var copied = 0
    var index = 0
    while let move = scanner.nextMove(in: source.span, from: &index) {
      if copied == 0 { output.reserveCapacity(source.count + source.count / 64 + 16) }
      output.append(contentsOf: source[copied..<move.first.range.lowerBound])
      output.append(scalar: move.first.scalar)
      output.append(contentsOf: source[move.first.range.upperBound..<move.second.range.lowerBound])
      output.append(scalar: move.second.scalar)
      copied = move.second.range.upperBound
    }
    guard copied > 0 else { return source }
    output.append(contentsOf: source[copied...])
    return output
  }

  /// The same for bytes that are read where they are.
  public static func rewrite(_ utf8: Span<UInt8>, style: Style = .traditional) -> [UInt8] {
    var copy: [UInt8] = []
    copy.append(utf8)
    return rewrite(copy, style: style)
  }
}
