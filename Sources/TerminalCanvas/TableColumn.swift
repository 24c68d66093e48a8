/// A column of a table: how wide it may be, and where its text stands.
public struct TableColumn: Hashable, Sendable {
  /// How a column comes by its width.
  public enum Width: Hashable, Sendable {
    /// Always so many columns.
    case fixed(Int)
    /// At least so many columns, and a share of what is left over.
    case flexible(minimum: Int, share: Int)
  }

  /// Where the text stands in the column.
  public enum Alignment: Sendable {
    case left
    /// As numbers stand.
    case right
  }

  /// How wide it may be.
  public let width: Width
  /// Where the text stands.
  public let alignment: Alignment
  /// What goes first when there is not room for all: the highest number. 0 stays to the last.
  public let rank: Int
  /// The columns it can use: what it is not given beyond them goes to the others.
  public let maximum: Int

  /// A column; it stands to the left, stays to the last and can use any width if nothing else is
  /// said.
  public init(
    _ width: Width, alignment: Alignment = .left, rank: Int = 0, maximum: Int = .max
  ) {
    self.width = width
    self.alignment = alignment
    self.rank = rank
    self.maximum = maximum
  }

  /// The columns it cannot do without.
  var minimum: Int {
    switch width {
    case .fixed(let columns): max(0, columns)
    case .flexible(let minimum, _): min(max(0, minimum), max(0, maximum))
    }
  }

  /// Its share of what is left over.
  var share: Int {
    if case .flexible(_, let share) = width { max(0, share) } else { 0 }
  }
}
