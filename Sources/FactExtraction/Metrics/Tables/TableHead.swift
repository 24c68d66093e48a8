/// What the head of a column says: `Thu nhập bình quân năm 2020 (triệu đồng/người)` → thu nhập bình
/// quân, triệu đồng/người, 2020; `Số hộ nghèo` → hộ nghèo, hộ.
struct TableHead: Sendable {
  /// The words of what is measured.
  private(set) var words: Range<Int>
  /// Its unit; empty where the head has none.
  private(set) var unit = ""
  /// Where the head says so.
  private(set) var unitTokens = 0..<0
  private(set) var year: String?

  init(_ cell: Range<Int>, context: FactContext) {
    words = cell
    for index in cell {
      if let value = context.integer(index), (1945...2099).contains(value) { year = String(value) }
    }
    if let open = cell.first(where: { context.key($0) == "(" }),
      let close = (open..<cell.upperBound).first(where: { context.key($0) == ")" }),
      close > open + 1
    {
      let colon = (open..<close).first { context.key($0) == .colon }
      let inner = (colon ?? open) + 1..<close
      if year != context.string(inner) { (unit, unitTokens) = (context.string(inner), inner) }
      words = cell.lowerBound..<open
    }
    trim(in: context)
    if unit.isEmpty { readNoun(in: context) }
  }

  /// Without the year and what leads to it, `số` before a noun and marks at the end.
  private mutating func trim(in context: FactContext) {
    if let end = words.first(where: { index in
      context.integer(index).map { (1945...2099).contains($0) } ?? false
    }) {
      words = words.lowerBound..<end
    }
    while let last = words.last,
      context.tokens[last].kind == .mark || context.key(last) == "năm"
    {
      words = words.dropLast()
    }
    if words.count > 1, context.key(words.lowerBound) == "số" { words = words.dropFirst() }
  }

  /// `hộ` of `hộ nghèo`: what is counted stands first; a rate is of a hundred.
  private mutating func readNoun(in context: FactContext) {
    let match = context.lexicon.measures.units.match(
      context.tokens, at: words.lowerBound, limit: words.upperBound)
    if let match, match.value.kind == .noun {
      unitTokens = words.lowerBound..<match.end
      unit = context.string(unitTokens)
    } else if ["tỷ", "tỉ"].contains(context.key(words.lowerBound)), words.count > 1 {
      unit = "%"
    }
  }
}
