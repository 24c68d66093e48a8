import NewsModel
import TerminalCanvas

/// A column of a list: its head, its place in the line, and what it says of a row.
struct RowColumn: Sendable {
  /// The words above it.
  let title: String
  /// Its width, alignment and rank.
  let layout: TableColumn
  /// How its text looks.
  let role: StyleRole
  /// The order in which it is sorted, where it is.
  let sort: SortKey?
  /// What it says of a row; empty where it has nothing to say.
  let text: @Sendable (ListItem) -> String
  /// The share of its width that a bar takes, 0 to 1, in a column of bars.
  var bar: (@Sendable (ListItem) -> Double?)?

  /// The same column, which stays where there is no room for all.
  var kept: RowColumn {
    laidOut(TableColumn(layout.width, alignment: layout.alignment, maximum: layout.maximum))
  }

  /// The same column in another place.
  func laidOut(_ layout: TableColumn) -> RowColumn {
    RowColumn(title: title, layout: layout, role: role, sort: sort, text: text, bar: bar)
  }

  /// What it shows of a row in so many cells.
  func text(_ item: ListItem, columns: Int) -> String {
    guard let bar else { return text(item) }
    return bar(item).map { Bar.text($0, of: 1, columns: columns) } ?? ""
  }

  /// A column of bars.
  static func bars(width: Int, rank: Int, share: @escaping @Sendable (ListItem) -> Double?)
    -> RowColumn
  {
    RowColumn(
      title: "", layout: TableColumn(.fixed(width), rank: rank), role: .metric, sort: nil,
      text: { share($0) == nil ? "" : String(repeating: "█", count: width) }, bar: share)
  }

  /// A column of words.
  static func words(
    _ title: String, minimum: Int, share: Int = 1, rank: Int = 0, role: StyleRole = .text,
    sort: SortKey? = nil, text: @escaping @Sendable (ListItem) -> String
  ) -> RowColumn {
    let layout = TableColumn(.flexible(minimum: minimum, share: share), rank: rank)
    return RowColumn(title: title, layout: layout, role: role, sort: sort, text: text)
  }

  /// A column of a known width, for dates and short codes.
  static func fixed(
    _ title: String, width: Int, rank: Int, role: StyleRole = .muted, sort: SortKey? = nil,
    text: @escaping @Sendable (ListItem) -> String
  ) -> RowColumn {
    RowColumn(
      title: title, layout: TableColumn(.fixed(width), rank: rank), role: role, sort: sort,
      text: text)
  }

  /// A column of numbers, which stand at its right.
  static func number(
    _ title: String, width: Int, rank: Int, sort: SortKey? = nil,
    text: @escaping @Sendable (ListItem) -> String
  ) -> RowColumn {
    let layout = TableColumn(
      .fixed(max(width, DisplayWidth.of(title))), alignment: .right, rank: rank)
    return RowColumn(title: title, layout: layout, role: .number, sort: sort, text: text)
  }
}
