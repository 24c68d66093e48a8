import NewsModel

/// Finds the figures of tables: the head of a column says what is measured, in what unit and when, the
/// first cell of a row whose it is; where the heads are years, the first cell says what is measured.
///
/// `Xã | Hộ nghèo năm 2019 | Tỷ lệ hộ nghèo (%)` over `Tân Lập | 12 | 4,5` → 12 hộ of 2019, 4,5 %.
struct TableFigures: Sendable {
  let context: FactContext
  private let grid: TableGrid

  init(context: FactContext) {
    self.context = context
    grid = TableGrid(context: context)
  }

  /// The figures of a sentence that is a row below a head; nil for all others.
  func metrics(ofSentence index: Int) -> [Metric]? {
    guard let row = grid.rows[index] else { return nil }
    return row.cells.indices.dropFirst().compactMap { metric(in: row, column: $0) }
  }

  private func metric(in row: TableGrid.Row, column: Int) -> Metric? {
    let cell = row.cells[column]
    guard let first = cell.first, context.tokens[first].kind == .number, !cell.isEmpty,
      let number = NumberReader(context: context, sentence: sentence(cell)).number(at: first),
      number.tokens.upperBound <= cell.upperBound, cell.upperBound - number.tokens.upperBound <= 3
    else { return nil }
    let head = TableHead(row.head[column], context: context)
    let measured = head.words.isEmpty ? TableHead(label(of: row), context: context) : head
    guard !measured.words.isEmpty else { return nil }
    let written = number.tokens.upperBound..<cell.upperBound
    let unit = written.isEmpty ? measured.unit : context.string(written)
    let phrase = IndicatorPhrase(measured.words)
    let amount = context.lexicon.baseUnits
      .amount(number.value, max: number.valueMax, unit: unit)
    return Metric(
      indicator: phrase.text(in: context),
      indicatorID: context.lexicon.indicators.id(
        of: phrase, unit: written.isEmpty ? measured.unitTokens : written, in: context),
      value: number.value, valueMax: number.valueMax, unit: unit, base: amount,
      period: head.year ?? measured.year, place: place(of: row),
      evidence: context.evidence(cell, rule: "metric.table", confidence: 0.7))
  }

  /// The cell alone, so that no number is read over its border.
  private func sentence(_ cell: Range<Int>) -> FactSentence {
    FactSentence(tokens: cell, paragraph: 0, role: .table, marks: [])
  }

  /// The unit that the row names first, else the article's.
  private func place(of row: TableGrid.Row) -> PlaceID? {
    context.places.unit(within: context.bytes(label(of: row))) ?? context.places.subjectID
  }

  /// The first cell that is no number: before it may stand the row's.
  private func label(of row: TableGrid.Row) -> Range<Int> {
    row.cells.first { $0.first.map { context.tokens[$0].kind == .word } ?? false } ?? row.cells[0]
  }
}
