/// How a reader divides its columns: a gutter beside the raw page, and the text.
struct ReaderColumns: Hashable, Sendable {
  /// The longest line that is read with ease.
  static let comfortableMeasure = 72

  /// Columns of the text.
  let measure: Int
  /// The first column of the text.
  let textColumn: Int
  /// The first column of the gutter.
  let gutterColumn: Int
  /// Columns of the gutter with the blank behind it; 0 when there is none.
  let gutter: Int

  /// Divides so many columns, at least 1.
  init(columns: Int, showsGutter: Bool) {
    let available = max(1, columns)
    // Wide margins are for wide windows; a narrow one needs every column.
    let side = min(2, max(0, available - 40) / 4)
    gutter = !showsGutter ? 0 : available >= 100 ? 26 : available >= 64 ? 13 : 0
    measure = min(Self.comfortableMeasure, available - gutter - 2 * side)
    gutterColumn = (available - gutter - measure) / 2
    textColumn = gutterColumn + gutter
  }
}
