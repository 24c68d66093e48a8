/// A field of a query with its value: `năm:2016..2020`, `-báo:"Báo Mẫu"`.
public struct QueryFilter: Hashable, Sendable {
  /// What a field must be.
  public enum Value: Hashable, Sendable {
    /// A year within these; the ends 0 and 9999 stand for none.
    case years(ClosedRange<Int>)
    /// A name. Those behind the first are of units above it: `xã:"Tú Sơn, Kiến Thụy"`.
    case names([QueryTerm])
  }

  /// The field.
  public var field: QueryField
  /// Its value.
  public var value: Value
  /// Whether it must not be so.
  public var isExcluded: Bool

  /// A field with its value.
  public init(_ field: QueryField, _ value: Value, isExcluded: Bool = false) {
    self.field = field
    self.value = value
    self.isExcluded = isExcluded
  }
}
