/// Shortens a text to a number of columns.
public enum Truncation {
  /// The part of the text that is kept.
  public enum Kept: Sendable {
    case start, end
    /// Both ends; the mark stands between them.
    case middle
  }

  /// The text if it fits, else as much of it as fits beside the marker.
  ///
  /// `truncated("Hải Phòng", to: 5)` → `Hải …`. Graphemes stay whole, so the result may be narrower
  /// than asked for. A marker that does not fit itself is left out.
  ///
  /// - Parameter columns: the width allowed; 0 or less gives an empty text.
  /// - Complexity: linear in the text.
  public static func truncated(
    _ text: String, to columns: Int, marker: String = "…", keep: Kept = .start
  ) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    let room = columns - DisplayWidth.of(marker)
    guard room >= 0 else { return String(prefix(of: text, columns: columns)) }
    switch keep {
    case .start:
      return prefix(of: text, columns: room) + marker
    case .end:
      return marker + suffix(of: text, columns: room)
    case .middle:
      let head = prefix(of: text, columns: room - room / 2)
      return head + marker + suffix(of: text, columns: room / 2)
    }
  }

  private static func prefix(of text: String, columns: Int) -> Substring {
    var width = 0
    let end = text.firstIndex { grapheme in
      width += DisplayWidth.of(grapheme)
      return width > columns
    }
    return text[..<(end ?? text.endIndex)]
  }

  private static func suffix(of text: String, columns: Int) -> Substring {
    var width = 0
    let last = text.lastIndex { grapheme in
      width += DisplayWidth.of(grapheme)
      return width > columns
    }
    return text[(last.map { text.index(after: $0) } ?? text.startIndex)...]
  }
}
