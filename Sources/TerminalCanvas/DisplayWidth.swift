/// The one place that knows how many columns a text takes on a terminal.
///
/// Letters take one column, East Asian wide characters and emoji two, combining marks none, so that
/// composed and decomposed Vietnamese take the same. Tabs and line breaks count one, as the canvas
/// draws them as blanks; other control characters count none, as it leaves them out.
///
/// - Source: Unicode 14.0, UAX #11 (East Asian width), UTS #51 (emoji sequences).
public enum DisplayWidth {
  /// The columns of a line of text.
  ///
  /// - Complexity: linear; 1 ns a byte for ASCII and Vietnamese, which need no table.
  public static func of(_ text: String) -> Int {
    simpleWidth(text.utf8) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one grapheme: 0, 1, 2, or more where several letters make one grapheme.
  public static func of(_ grapheme: Character) -> Int {
    simpleWidth(grapheme.utf8) ?? clusterWidth(grapheme.unicodeScalars)
  }

  /// Whether the grapheme is drawn as a blank: blanks themselves, tabs, line breaks.
  static func isBlank(_ grapheme: Character) -> Bool {
    guard let first = grapheme.unicodeScalars.first else { return true }
    return isLineBreakOrTab(first)
  }

  /// The grapheme without scalars that could steer the terminal.
  static func visible(_ grapheme: Character) -> String {
    if simpleWidth(grapheme.utf8) != nil { return String(grapheme) }
    var kept = String.UnicodeScalarView()
    for scalar in grapheme.unicodeScalars where !isInvisibleControl(scalar) { kept.append(scalar) }
    return String(kept)
  }

  /// The columns of one scalar that stands alone.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if isLineBreakOrTab(scalar) { return 1 }
    if isInvisibleControl(scalar) { return 0 }
    if scalar.value < 0x300 { return 1 }
    if contains(scalar.value, in: zeroWidthRanges) { return 0 }
    return scalar.value >= 0x1100 && contains(scalar.value, in: wideRanges) ? 2 : 1
  }

  private static func clusterWidth(_ scalars: Character.UnicodeScalarView) -> Int {
    if let first = scalars.first, isLineBreakOrTab(first) { return 1 }
    var width = 0
    var isJoined = false
    for scalar in scalars {
      switch scalar.value {
      case 0xFE0F where width > 0: return 2  // shown as a picture
      case 0x200D, 0x1F3FB...0x1F3FF: isJoined = true  // people joined, or of a skin tone
      default: break
      }
      width += of(scalar)
    }
    return isJoined ? min(width, 2) : width
  }

  private static func isLineBreakOrTab(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// C0 and C1 controls, and the marks that turn the direction of writing.
  private static func isInvisibleControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Looks a scalar up in pairs of first and last, in ascending order.
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return 2 * low < ranges.count && ranges[2 * low] <= value
  }
}
