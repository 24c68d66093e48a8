/// A stretch of a list's rows.
public struct ListPage: Hashable, Sendable {
  /// The rows, in order.
  public var items: [ListItem]
  /// The 0-based position of the first of them in the whole list.
  public var offset: Int
  /// How many rows the whole list has.
  public var total: Int

  /// A stretch of rows.
  public init(items: [ListItem], offset: Int, total: Int) {
    self.items = items
    self.offset = offset
    self.total = total
  }
}
