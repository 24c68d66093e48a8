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

  /// The text with the tone mark of every syllable put in its place; composed, case kept.
  ///
  /// A word that is no Vietnamese syllable wherever its tone is written stays as it is.
  public static func rewrite(_ text: String, style: Style = .traditional) -> String {
    String(decoding: rewrite(Array(text.utf8), style: style), as: UTF8.self)
  }

  /// The same over UTF-8; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear.
  public static func rewrite(_ utf8: [UInt8], style: Style = .traditional) -> [UInt8] {
    let source = Composition.compose(utf8)
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    var copied = 0
    for word in WordRuns(source) {
      guard let moved = moveTone(in: source, word, style: style) else { continue }
      output.append(contentsOf: source[copied..<word.lowerBound])
      output.append(contentsOf: moved)
      copied = word.upperBound
    }
    output.append(contentsOf: source[copied...])
    return output
  }

  /// The word with its tone moved, or nil if it is in its place, or the word is no syllable.
  static func moveTone(in utf8: [UInt8], _ word: Range<Int>, style: Style) -> [UInt8]? {
    let table = LetterTable.standard
    guard word.count > 2,
      let run = LetterRun(utf8.span, word, letters: table, syllables: .standard),
      run.tonePosition >= 0, run.tonePosition != run.tonePlace(style), !run.isGia
    else { return nil }
    var output: [UInt8] = []
    var index = word.lowerBound
    for position in 0..<run.count {
      let (code, length) = table.letter(in: utf8.span, at: index)
      let tone = position == run.tonePlace(style) ? run.tone : .ngang
      output.append(scalar: table.scalar(of: code.with(tone)))
      index += length
    }
    return output
  }
}
