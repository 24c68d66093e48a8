/// The three levels of local government, the highest first.
public enum PlaceLevel: String, CaseIterable, Hashable, Sendable, Comparable {
  /// tỉnh, thành phố trực thuộc trung ương
  case province
  /// huyện, quận, thị xã, thành phố thuộc tỉnh: until 30 June 2025
  case district
  /// xã, phường, thị trấn, đặc khu
  case commune

  /// Provinces first.
  public static func < (left: PlaceLevel, right: PlaceLevel) -> Bool {
    left.depth < right.depth
  }

  private var depth: Int {
    switch self {
    case .province: 0
    case .district: 1
    case .commune: 2
    }
  }
}
