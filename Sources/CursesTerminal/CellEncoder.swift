import CCurses
import TerminalCanvas

/// Turns cells into scalars that take exactly the cells' columns, by the terminal library's count.
///
/// The C library may know fewer characters than the canvas, or count them otherwise; what it does
/// not know is written `?`, what it counts as narrower is followed by blanks. So a row never shifts.
struct CellEncoder: Sendable {
  /// The likenesses to write, in a locale without UTF-8.
  private let fallback: ASCIIFallback?

  init(isUTF8: Bool) {
    fallback = isUTF8 ? nil : ASCIIFallback()
  }

  /// Appends the scalars of a symbol that covers `width` columns.
  func append(_ symbol: String, width: Int, to scalars: inout [UInt32]) {
    if let first = symbol.utf8.first, first < 0x80, symbol.utf8.count == 1 {
      scalars.append(UInt32(first))
    } else if let fallback {
      scalars += fallback.text(for: symbol, width: width).unicodeScalars.map(\.value)
    } else {
      appendLetters(symbol, width: width, to: &scalars)
    }
  }

  private func appendLetters(_ symbol: String, width: Int, to scalars: inout [UInt32]) {
    let start = scalars.count
    var used = 0
    for scalar in symbol.unicodeScalars {
      // A joined emoji is shown by its first picture; a selector would change the width.
      if scalar.value == 0x200D || scalar.value == 0xFE0F { break }
      let columns = Int(ccurses_width(scalar.value))
      guard columns >= 0, used + columns <= width, used > 0 || columns > 0 else { break }
      scalars.append(scalar.value)
      used += columns
    }
    if scalars.count == start, width > 0 {
      scalars.append(0x3F)
      used = 1
    }
    for _ in used..<max(used, width) { scalars.append(0x20) }
  }
}
