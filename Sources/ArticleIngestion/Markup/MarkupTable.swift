import NewsModel

/// Tells tables of data from tables that only place the parts of a page, as old portals have them.
enum MarkupTable {
  /// Cells with more bytes hold running text.
  private static let longestCell = 400
  /// What stands between the cells of a row.
  private static let separator = Array(" | ".utf8)

  /// The rows of a table of data, a line each; nil when it is none: it has one column, or one row,
  /// or tables and running text in its cells.
  static func rows(of table: Int, in tree: MarkupTree) -> [MarkupLines.Line]? {
    var rows: [[[UInt8]]] = []
    for node in tree.inside(table) {
      switch tree.nodes[node].tag {
      case .table, .ul, .ol, .form, .script: return nil
      case .tr: rows.append([])
      case .td, .th:
        let text = tree.plainText(of: node)
        guard text.count <= longestCell, !rows.isEmpty else { return nil }
        rows[rows.count - 1].append(text)
      default: break
      }
    }
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    guard filled.count >= 2, filled.count(where: { $0.count >= 2 }) >= 2 else { return nil }
    return filled.map {
      MarkupLines.Line(utf8: Array($0.joined(separator: separator)), role: .table)
    }
  }
}
