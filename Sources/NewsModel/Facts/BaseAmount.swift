/// A figure in a base unit, so that figures in different units can be compared, sorted and summed:
/// `1,2 ha` is 12,000 m², `64 triệu đồng/người/năm` 64,000,000 đồng/người/năm.
public struct BaseAmount: Hashable, Sendable {
  /// The value in the base unit.
  public var value: Double
  /// The upper end of a range, or nil.
  public var valueMax: Double?
  /// `đồng`, `m²`, `m³`, `m`, `kg`, `người`, `%` …, with what stands behind slashes.
  public var unit: String

  /// An amount from its parts.
  public init(value: Double, valueMax: Double? = nil, unit: String) {
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
  }
}
