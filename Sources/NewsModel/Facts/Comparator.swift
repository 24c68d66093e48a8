/// How a figure's value is meant.
public enum Comparator: String, CaseIterable, Hashable, Sendable {
  /// plain
  case equal = "="
  /// trên, hơn, vượt
  case greater = ">"
  /// ít nhất, từ … trở lên
  case atLeast = ">="
  /// dưới, gần, chưa đến
  case less = "<"
  /// tối đa, không quá
  case atMost = "<="
  /// khoảng, ước
  case about = "~"
}
