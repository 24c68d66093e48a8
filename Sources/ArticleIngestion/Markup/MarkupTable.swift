/// Tells tables of data from tables that only place the parts of a page, as old portals have them.
enum MarkupTable {
  /// Cells with more letters hold running text.
  private static let longestCell = 400
  /// Cells with more nodes hold other things than data.
  private static let largestCell = 1000
  /// What stands between the cells of a row.
  private static let separator = Array(" | ".utf8)

  /// The rows of a table of data, a line each; nil when it is none: it has one column, or one row,
  /// or tables and running text in its cells.
  static func rows(of table: Int, in tree: MarkupTree) -> [[UInt8]]? {
    var rows: [[[UInt8]]] = []
    for node in tree.inside(table) {
      switch tree.nodes[node].tag {
      case .table, .ul, .ol, .form, .script, .h1, .h2: return nil
      case .tr: rows.append([])
      case .td, .th:
        guard !rows.isEmpty, let text = text(of: node, in: tree) else { return nil }
        rows[rows.count - 1].append(text)
      default: break
      }
    }
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    guard filled.count >= 2, filled.count(where: { $0.count >= 2 }) >= 2 else { return nil }
    return filled.map { Array($0.joined(separator: separator)) }
  }

  /// The text of a cell; nil when it is too long for data, or holds a table.
  private static func text(of cell: Int, in tree: MarkupTree) -> [UInt8]? {
    guard tree.inside(cell).count <= largestCell else { return nil }
    var bytes: [UInt8] = []
    for node in tree.inside(cell) {
      if tree.nodes[node].tag == .table || bytes.count > 2 * longestCell { return nil }
      bytes += tree.text[tree.nodes[node].text]
    }
    let text = Blanks.closedUp(bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }[...])
    return text.count <= longestCell ? text : nil
  }
}
