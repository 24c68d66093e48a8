/// The tables of an article: rows with the cells that bars part, and which row is a table's head.
///
/// `Xã | Hộ nghèo 2019 | Tỷ lệ (%)` over `Tân Lập | 12 | 4,5`.
struct TableGrid: Sendable {
  /// A row below the head of a table.
  struct Row: Hashable, Sendable {
    /// The cells' tokens, some of them empty; as many as the head's.
    var cells: [Range<Int>]
    var head: [Range<Int>]
  }

  /// By the sentence that a row is.
  private(set) var rows: [Int: Row] = [:]
  private let context: FactContext

  init(context: FactContext) {
    self.context = context
    guard context.sentences.contains(where: { $0.role == .table }) else { return }
    var head: [Range<Int>] = []
    var last = -2
    for (index, sentence) in context.sentences.enumerated() where sentence.role == .table {
      let cells = cells(of: sentence.tokens)
      if sentence.paragraph != last + 1 || cells.count != head.count { head = [] }
      last = sentence.paragraph
      if isHead(cells) {
        head = cells
      } else if !head.isEmpty {
        rows[index] = Row(cells: cells, head: head)
      }
    }
  }

  private func cells(of tokens: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens where context.key(index) == "|" {
      cells.append(start..<index)
      start = index + 1
    }
    return cells + [start..<tokens.upperBound]
  }

  /// No cell but the first is a figure, unless it is a year.
  private func isHead(_ cells: [Range<Int>]) -> Bool {
    cells.count > 1
      && cells.dropFirst().allSatisfy { cell in
        guard let first = cell.first, context.tokens[first].kind == .number else { return true }
        return cell.count == 1 && (1945...2099).contains(context.integer(first) ?? 0)
      }
  }
}
